import { formatDay, formatMinutes } from "@/app/_ui/format";
import { kindWords } from "@/app/_ui/primitives/milestone-mark";
import type { ListedCheckIn } from "@/db/check-ins/list-check-ins";
import { type CheckInEntry, checkInOutcomes } from "@/lib/progress/check-in-outcome";
import { addDays } from "@/lib/time/add-days";

/** The check-ins of earlier weeks, newest first, as they were written down. */
export function PastCheckIns({ past }: { past: readonly ListedCheckIn[] }) {
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="past" className="grid gap-2">
      <h2 id="past" className="text-lg">
        Earlier weeks
      </h2>
      <ul>
        {past.map((row) => (
          <li key={row.id} className="border-t border-line py-2">
            <details>
              <summary className="min-h-11 content-center text-sm">
                <span className="tabular font-semibold">
                  {formatDay(row.monday)} to {formatDay(addDays(row.monday, 6))}
                </span>
                <span className="tabular text-muted"> · {summarise(row)}</span>
              </summary>
              <div className="grid gap-3 pt-1 pb-3 text-sm">
                {row.reflection ? <p className="prose-width">{row.reflection}</p> : null}
                <Entries entries={row.entries} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entries({ entries }: { entries: readonly CheckInEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="grid gap-1.5">
      {entries.map(({ milestoneId, kind, title, outcome }) => (
        <li key={milestoneId} className="flex flex-wrap gap-x-2">
          <span className="font-semibold">{wordOf(outcome)}</span>
          <span>{title}</span>
          <span className="text-muted">{kindWords[kind]}</span>
        </li>
      ))}
    </ul>
  );
}

const wordOf = (outcome: CheckInEntry["outcome"]) =>
  checkInOutcomes.find(({ value }) => value === outcome)?.word ?? outcome;

function summarise({ entries, plannedMinutes, workedMinutes }: ListedCheckIn): string {
  const counts = checkInOutcomes.flatMap(({ value, word }) => {
    const count = entries.filter(({ outcome }) => outcome === value).length;
    return count > 0 ? [`${count} ${word.toLowerCase()}`] : [];
  });
  const planned = Math.round(plannedMinutes / 15) * 15;
  const hours =
    planned === 0 ? formatMinutes(workedMinutes) : `${formatMinutes(workedMinutes)} of ${formatMinutes(planned)}`;
  return [`${hours} logged`, ...counts].join(" · ");
}
