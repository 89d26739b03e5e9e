import { formatMoney } from "@/app/_ui/format";
import { SourceNote } from "@/app/_ui/public/source-note";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { Source } from "@/lib/catalogue/types";
import { PayAxis } from "./pay-axis";
import { PayBar } from "./pay-bar";
import { PayMarks } from "./pay-marks";
import { payScaleCents } from "./pay-scale";
import { listPercentiles } from "./pay-words";

/** One US band as a drawn bar with its percentiles in a table beside it, what it counts, and its source. */
export function PayFigure({ band, source }: { band: PayBand; source: Source | undefined }) {
  const title = band.occupation ? `${band.occupation.title} (${band.occupation.code})` : "This title";
  return (
    <figure className="border-b border-line pb-6 last:border-b-0">
      <figcaption>
        <span className="block font-semibold">
          {title}, United States, {band.period}
        </span>
        <PayMarks band={band} />
      </figcaption>
      <div className="mt-3 grid items-center gap-x-10 gap-y-4 md:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="min-w-0 pr-6">
          <PayBar band={band} maxCents={payScaleCents} />
          <PayAxis maxCents={payScaleCents} />
        </div>
        <table className="tabular w-full text-sm">
          <caption className="sr-only">{title}: pay a year by percentile</caption>
          <tbody>
            {listPercentiles(band).map(({ name, amountCents }) => (
              <tr key={name} className="border-b border-line last:border-b-0">
                <th scope="row" className="py-1 text-left font-normal text-muted">
                  {name}
                </th>
                <td className="py-1 text-right">{formatMoney(amountCents, band.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2">
        <SourceNote source={source} />
      </p>
    </figure>
  );
}
