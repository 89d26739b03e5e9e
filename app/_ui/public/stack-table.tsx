import type { ReactNode } from "react";

type Row = { key: string; cells: ReactNode[] };

// Said once on the table and not on each of its hundreds of cells, which keeps the page small.
const look =
  "tabular w-full border-collapse text-left text-sm [&_tr]:border-b [&_tr]:border-line [&_tr]:align-top md:[&_td]:px-2 md:[&_td]:py-2 md:[&_thead_th]:px-2 md:[&_tr>:first-child]:pl-0 md:[&_tr>:last-child]:pr-0 md:[&_tbody_th]:py-2 md:[&_tbody_th]:pr-3";
const stacked =
  "max-md:block max-md:[&_tbody]:block max-md:[&_tr]:block max-md:[&_tbody_tr]:py-3 max-md:[&_tbody_th]:mb-1 max-md:[&_tbody_th]:block max-md:[&_td]:relative max-md:[&_td]:block max-md:[&_td]:pl-[min(8rem,40vw)] max-md:[&_td]:before:absolute max-md:[&_td]:before:left-0 max-md:[&_td]:before:w-[min(7.5rem,38vw)] max-md:[&_td]:before:text-muted max-md:[&_td]:before:content-[attr(data-label)]";

/** A table whose rows become stacked, labelled facts on phones. The first cell of a row names it. */
export function StackTable({ caption, heads, rows }: { caption: string; heads: string[]; rows: Row[] }) {
  return (
    // Text twice as large scrolls in here; the rim is for the outlines of focused links.
    <div className="md:-mx-1.5 md:overflow-x-auto md:px-1.5">
      <table className={`${look} ${stacked}`}>
        <caption className="sr-only">{caption}</caption>
        <thead className="text-muted max-md:sr-only">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 align-bottom font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {rest.map((value, column) => (
                <td key={heads[column + 1]} data-label={heads[column + 1]}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
