import type { Comparison } from "@/lib/compensation/compare-offers";
import { partKinds } from "@/lib/compensation/valuation";
import { partWords } from "../_form/part-words";
import { showMoney } from "../_worth/show-money";

/** Part by part over four years, expected at the likely share price; on a phone each part is a block of its own. */
export function KindTable({ comparison: { columns, currency } }: { comparison: Comparison }) {
  const cents = (column: Comparison["columns"][number], kind: string) =>
    column.kinds.find((one) => one.kind === kind)?.amounts.likely.expected.totalCents;
  const used = partKinds.filter((kind) => columns.some((column) => cents(column, kind) !== undefined));
  return (
    <section aria-labelledby="parts" className="grid gap-3">
      <h2 id="parts" className="text-lg">
        Part by part
      </h2>
      <table className="tabular w-full text-sm max-sm:block">
        <caption className="pb-2 text-left text-muted max-sm:block">
          Over four years in {currency}, expected, likely share price
        </caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-edge text-right">
            <th scope="col" className="py-1 text-left font-medium">
              Part
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" className="py-1 pl-4 font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {used.map((kind) => (
            <Row
              key={kind}
              word={partWords[kind]}
              cells={columns.map((column) => {
                const amount = cents(column, kind);
                return { ...column, text: amount === undefined ? "none" : showMoney(amount, currency) };
              })}
            />
          ))}
          <Row
            word="Four years"
            isTotal
            cells={columns.map((column) => ({
              ...column,
              text: showMoney(column.totals.likely.expected.totalCents, currency),
            }))}
          />
        </tbody>
      </table>
    </section>
  );
}

type Cell = { id: string; name: string; text: string };

function Row({ word, cells, isTotal = false }: { word: string; cells: readonly Cell[]; isTotal?: boolean }) {
  return (
    <tr className={`border-b border-line max-sm:block max-sm:py-2 ${isTotal ? "font-semibold" : ""}`}>
      <th scope="row" className={`py-1.5 text-left max-sm:block ${isTotal ? "" : "font-normal max-sm:font-semibold"}`}>
        {word}
      </th>
      {cells.map(({ id, name, text }) => (
        <td
          key={id}
          className="py-1.5 pl-4 text-right max-sm:flex max-sm:justify-between max-sm:gap-3 max-sm:py-0.5 max-sm:pl-0"
        >
          <span aria-hidden="true" className="font-normal text-muted sm:hidden">
            {name}
          </span>
          {text}
        </td>
      ))}
    </tr>
  );
}
