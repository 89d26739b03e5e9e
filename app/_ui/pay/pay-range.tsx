import { formatPay } from "@/app/_ui/format";
import type { PayBand } from "@/lib/catalogue/figure-types";

/** A band's middle half as "US$105k to US$189k", or the widest pair that was published, with words for which it is. */
export function PayRange({ band }: { band: PayBand }) {
  const { p10, p25, p75, p90 } = band.percentiles;
  const [low, high, words] =
    p25 !== null && p75 !== null ? [p25, p75, "middle half"] : [p10, p90, "10th to 90th percentile"];
  if (low === null || high === null) return <span className="text-muted">range not published</span>;
  return (
    <>
      <span className="tabular font-semibold sm:whitespace-nowrap">
        {formatPay(low, band.currency)} to {formatPay(high, band.currency)}
      </span>
      <span className="sr-only"> a year, {words}</span>
    </>
  );
}
