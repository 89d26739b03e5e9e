import type { Line, PartValue, Valuation } from "@/lib/compensation/valuation";
import { partWords } from "../_form/part-words";
import { lineWords } from "./describe-line";
import { showMoney } from "./show-money";

/** Every figure of an offer to be worked out again by hand: the lines of each part, likely share price, in the offer's own currency. */
export function PartArithmetic({ valuation: { parts, currency } }: { valuation: Valuation }) {
  const grows = parts.some(({ lines }) => lines.some(({ inputs }) => (inputs["growthBps"] ?? 0) !== 0));
  return (
    <div className="grid gap-5">
      {grows ? (
        <p className="text-sm text-muted">
          A share price grows from the first day: × (1 + the yearly rate) for each whole year, then × (1 + the rate ×
          months ÷ 12) for the months after it.
        </p>
      ) : null}
      {parts.map((part) => (
        <PartLines key={part.id} part={part} currency={currency} />
      ))}
    </div>
  );
}

function PartLines({ part: { id, kind, lines }, currency }: { part: PartValue; currency: string }) {
  return (
    <div data-part={id} className="grid gap-1">
      <h4 className="text-sm font-semibold">{partWords[kind]}</h4>
      <ul className="tabular grid text-sm">
        {lines.map((line, at) => (
          // The lines of a part have no names of their own; their order never changes.
          <li
            key={`${line.label}-${at}`}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-1"
          >
            <span className="text-muted">
              {nameLine(line)} {lineWords[line.label](line, currency)}
            </span>
            <span className="text-right">
              {line.resultCents === null ? "" : `= ${showMoney(line.resultCents, currency)}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameLine({ label, year }: Line): string {
  if (label === "expected") return "Expected:";
  if (label === "present") return "Present value:";
  return year === null ? "" : `Year ${year}:`;
}
