// Said once on the table and not on each of its cells, which keeps the page small.
const look =
  "tabular w-full text-sm [&_td]:py-1 [&_td]:pl-2 [&_td]:text-right [&_td]:whitespace-nowrap [&_th]:py-1 [&_th]:text-left [&_th]:font-normal [&_th:not(:first-child)]:pl-2 [&_th:not(:first-child)]:text-right [&_thead]:text-xs [&_thead]:text-muted [&_tr]:border-b [&_tr]:border-line [&_tbody_tr:last-child]:border-b-0";

/** A small table of figures: names on the left, numbers right-aligned, narrow enough for a phone. */
export function FigureTable({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <table className={look}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
