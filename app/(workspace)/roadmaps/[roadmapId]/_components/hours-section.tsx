import { randomUUID } from "node:crypto";
import { formatDay, formatMinutes } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { removeHoursAction } from "../actions";
import { HoursForm } from "./hours-form";

/** Hours logged on a milestone: a form for more, and every entry with a way to take it away. */
export function HoursSection({
  milestoneId,
  entries,
  today,
}: {
  milestoneId: string;
  entries: { id: string; workedOn: string; minutes: number }[];
  today: string;
}) {
  return (
    <section aria-labelledby="hours-worked" className="grid gap-3">
      <h3 id="hours-worked" className="text-base">
        Time worked
      </h3>
      <HoursForm milestoneId={milestoneId} today={today} idempotencyKey={randomUUID()} />
      {entries.length > 0 ? (
        <ul className="text-sm">
          {entries.map(({ id, workedOn, minutes }) => (
            <li key={id} className="flex items-center justify-between gap-3 border-t border-line">
              <span id={`entry-${id}`} className="tabular">
                {formatDay(workedOn)} · {formatMinutes(minutes)}
              </span>
              <ChangeButton
                action={removeHoursAction}
                idempotencyKey={randomUUID()}
                fields={{ entryId: id }}
                label="Remove"
                describedBy={`entry-${id}`}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
