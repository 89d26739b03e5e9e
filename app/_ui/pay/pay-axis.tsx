import { formatPay } from "@/app/_ui/format";

const mostSteps = 4;

/** The scale under pay bars, in round steps; decorative, because every figure stands in words as well. */
export function PayAxis({ maxCents, currency = "USD" }: { maxCents: number; currency?: string }) {
  const stepCents = findStep(maxCents);
  const steps = Array.from({ length: Math.floor(maxCents / stepCents) + 1 }, (_, step) => step * stepCents);
  return (
    <div aria-hidden="true" className="tabular relative h-6 text-xs text-muted">
      {steps.map((amountCents) => (
        <span
          key={amountCents}
          className="absolute -translate-x-1/2 whitespace-nowrap first:translate-x-0"
          style={{ left: `${(amountCents / maxCents) * 100}%` }}
        >
          {amountCents === 0 ? "0" : formatPay(amountCents, currency)}
        </span>
      ))}
    </div>
  );
}

/** The smallest step of 1, 2 or 5 times a power of ten that needs no more than four marks after zero. */
function findStep(maxCents: number): number {
  const unit = 10 ** Math.floor(Math.log10(maxCents / mostSteps));
  return [1, 2, 5, 10].map((factor) => factor * unit).find((step) => maxCents / step <= mostSteps) ?? 10 * unit;
}
