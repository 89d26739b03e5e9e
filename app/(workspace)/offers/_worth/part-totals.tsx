import type { Valuation } from "@/lib/compensation/valuation";
import { certaintyWords, partWords } from "../_form/part-words";
import { showMoney, showPerMille } from "./show-money";

/** Every part with its four-year total, expected and as stated, and how sure it is. */
export function PartTotals({ valuation: { parts, currency, totals } }: { valuation: Valuation }) {
  return (
    <table className="tabular w-full text-sm">
      <caption className="sr-only">Parts over four years</caption>
      <thead>
        <tr className="border-b border-edge text-left text-muted">
          <th scope="col" className="py-1 font-medium">
            Part, and how sure
          </th>
          <th scope="col" className="py-1 text-right font-medium">
            Expected
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, kind, certainty, likelihoodPerMille, amounts }) => (
          <tr key={id} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-2 text-left font-normal">
              {partWords[kind]}
              <span className="block text-xs text-muted">
                {certaintyWords[certainty]}
                {likelihoodPerMille === null || likelihoodPerMille === 1000
                  ? ""
                  : `, ${showPerMille(likelihoodPerMille)} likely`}
              </span>
            </th>
            <td className="py-1.5 text-right whitespace-nowrap">
              {showMoney(amounts.likely.expected.totalCents, currency)}
              {amounts.likely.expected.totalCents === amounts.likely.stated.totalCents ? null : (
                <span className="block text-xs text-muted">
                  of {showMoney(amounts.likely.stated.totalCents, currency)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="font-semibold">
          <th scope="row" className="py-1.5 text-left">
            Four years
          </th>
          <td className="py-1.5 text-right">{showMoney(totals.likely.expected.totalCents, currency)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
