import { formatPay } from "@/app/_ui/format";
import type { PayBand } from "@/lib/catalogue/figure-types";

/** A band drawn on a scale from 0 to `maxCents`: thin from p10 to p90, thick from p25 to p75, a tick at the median. */
export function PayBar({ band, maxCents }: { band: PayBand; maxCents: number }) {
  const { p10, p25, p50, p75, p90 } = band.percentiles;
  const at = (amountCents: number) => `${((amountCents / maxCents) * 100).toFixed(2)}%`;
  const span = (low: number, high: number) => ({ x: at(low), width: at(high - low) });
  return (
    <>
      <svg width="100%" height="32" aria-hidden="true" className="block overflow-visible">
        <line x1="0" x2="100%" y1="16" y2="16" className="stroke-line" strokeWidth="1" />
        {p10 !== null && p90 !== null ? (
          <rect {...span(p10, p90)} y="12" height="8" rx="4" className="fill-edge" />
        ) : null}
        {p25 !== null && p75 !== null ? (
          <rect {...span(p25, p75)} y="6" height="20" rx="4" className="fill-action" />
        ) : null}
        {p50 !== null ? <line x1={at(p50)} x2={at(p50)} y1="3" y2="29" className="stroke-ink" strokeWidth="5" /> : null}
        {p50 !== null ? (
          <line x1={at(p50)} x2={at(p50)} y1="4" y2="28" className="stroke-surface" strokeWidth="2" />
        ) : null}
      </svg>
      <span className="sr-only">{describe(band)}</span>
    </>
  );
}

function describe({ percentiles, currency }: PayBand): string {
  const { p10, p25, p50, p75, p90 } = percentiles;
  const pay = (amountCents: number) => formatPay(amountCents, currency);
  const parts = [
    p10 !== null && p90 !== null ? `80 of 100 earn ${pay(p10)} to ${pay(p90)}` : "",
    p25 !== null && p75 !== null ? `the middle half ${pay(p25)} to ${pay(p75)}` : "",
    p50 !== null ? `the median is ${pay(p50)}` : "",
  ];
  return parts.filter(Boolean).join(", ");
}
