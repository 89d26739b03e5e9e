import { formatDay, formatHours } from "@/app/_ui/format";
import type { PrintPhase } from "@/lib/view/build-print-sheet";
import type { NumberedSource } from "@/lib/view/number-sources";
import { PrintMilestone } from "./print-milestone";
import { sumHours } from "./sum-hours";

type Props = {
  phase: PrintPhase;
  sources: ReadonlyMap<string, NumberedSource>;
  hasNotes: boolean;
  isOnNewPage: boolean;
};

/** One phase with every step in full; on paper it begins a page. */
export function PrintPhaseSection({ phase, sources, hasNotes, isOnNewPage }: Props) {
  const { name, startsOn, endsOn, steps } = phase;
  return (
    <section aria-labelledby={`phase-${name}`} className={isOnNewPage ? "break-before-page" : "print:mt-8"}>
      <header className="break-after-avoid border-b border-ink pb-3">
        <h2 id={`phase-${name}`} className="text-xl">
          {name}
        </h2>
        <p className="tabular text-sm text-muted">
          {steps.length === 1 ? "1 step" : `${steps.length} steps`} · {formatDay(startsOn)} to {formatDay(endsOn)} ·{" "}
          {formatHours(sumHours(phase))}
        </p>
      </header>
      <ol>
        {steps.map((step) => (
          <PrintMilestone key={step.milestone.key} {...step} sources={sources} hasNotes={hasNotes} />
        ))}
      </ol>
    </section>
  );
}
