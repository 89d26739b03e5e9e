import { formatPay } from "@/app/_ui/format";

/** The scale under pay bars, in steps of 100,000 dollars; decorative, because every figure stands in words as well. */
export function PayAxis({ maxCents }: { maxCents: number }) {
  const steps = Array.from({ length: Math.floor(maxCents / 10_000_000) + 1 }, (_, step) => step * 10_000_000);
  return (
    <div aria-hidden="true" className="tabular relative h-6 text-xs text-muted">
      {steps.map((amountCents) => (
        <span
          key={amountCents}
          className="absolute -translate-x-1/2 first:translate-x-0"
          style={{ left: `${(amountCents / maxCents) * 100}%` }}
        >
          {amountCents === 0 ? "0" : formatPay(amountCents)}
        </span>
      ))}
    </div>
  );
}
