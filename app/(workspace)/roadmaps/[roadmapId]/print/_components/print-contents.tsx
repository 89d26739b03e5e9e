import { formatDay, formatHours } from "@/app/_ui/format";
import type { PrintPhase } from "@/lib/view/build-print-sheet";
import { sumHours } from "./sum-hours";

/** The phases that follow, each with its steps, days and hours. */
export function PrintContents({ phases }: { phases: PrintPhase[] }) {
  return (
    <section aria-labelledby="contents" className="break-inside-avoid">
      <h2 id="contents" className="pb-2 text-base">
        In this order
      </h2>
      <ol className="text-sm">
        {phases.map((phase) => (
          <li
            key={phase.name}
            className="tabular grid gap-x-6 border-t border-line py-2 sm:grid-cols-[8rem_minmax(0,1fr)_auto] print:grid-cols-[8rem_minmax(0,1fr)_auto]"
          >
            <span className="font-semibold">{phase.name}</span>
            <span>
              {formatDay(phase.startsOn)} to {formatDay(phase.endsOn)} · {formatHours(sumHours(phase))}
            </span>
            <span className="text-muted">{nameSteps(phase)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function nameSteps({ steps }: PrintPhase): string {
  const [first, last] = [steps[0]?.milestone.number, steps.at(-1)?.milestone.number];
  if (steps.length === 1) return `step ${first}`;
  // Phases group the list; a step's number is its place in the whole order, so that a range alone would promise too much.
  const isRun = first !== undefined && last !== undefined && last - first === steps.length - 1;
  return isRun ? `steps ${first} to ${last}` : `${steps.length} steps`;
}
