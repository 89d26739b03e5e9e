import type { Column } from "@/lib/compensation/compare-offers";
import { partWords } from "../_form/part-words";
import { showMoney } from "../_worth/show-money";

/** Every part in every year, expected at the likely share price: parts add up to years and years to the total. */
export function YearTable({ column: { kinds, totals }, currency }: { column: Column; currency: string }) {
  const rows = [
    ...kinds.map(({ kind, amounts }) => ({
      key: kind as string,
      word: partWords[kind],
      series: amounts.likely.expected,
    })),
    { key: "all", word: "Together", series: totals.likely.expected },
    { key: "stated", word: "Together, as stated", series: totals.likely.stated },
    { key: "present", word: "Together, present value", series: totals.likely.expectedPresent },
  ];
  return (
    <dl className="tabular grid text-sm">
      {rows.map(({ key, word, series }) => (
        <div key={key} data-kind={key} className="grid border-b border-line py-2">
          <dt className="flex justify-between gap-3 font-semibold">
            <span>{word}</span>
            <span>{showMoney(series.totalCents, currency)}</span>
          </dt>
          {series.yearsCents.map((cents, at) => (
            // Years have no name but their place.
            <dd key={`${key}-${at}`} className="flex justify-between gap-3 text-muted">
              <span>Year {at + 1}</span>
              <span>{showMoney(cents, currency)}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
