import { randomUUID } from "node:crypto";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { MarkDone } from "./mark-done";
import { TickRow } from "./tick-row";

/** What can be seen when a milestone is reached, each to be ticked; once all are, the step can be marked done. */
export function AcceptanceChecklist({
  milestone: { id, step, status, ownStatus, version },
  ticks,
}: {
  milestone: MilestoneView;
  ticks: readonly { criterion: string }[];
}) {
  if (step.acceptance.length === 0) return null;
  const ticked = new Set(ticks.map(({ criterion }) => criterion));
  const count = step.acceptance.filter((criterion) => ticked.has(criterion)).length;
  const isWhole = count === step.acceptance.length;
  return (
    <section aria-labelledby="acceptance" className="grid gap-1">
      <h3 id="acceptance" className="text-base">
        Reached when
      </h3>
      <p className="tabular text-sm text-muted">
        {count} of {step.acceptance.length} ticked
      </p>
      <ul className="text-sm">
        {step.acceptance.map((criterion, at) => (
          <TickRow
            key={criterion}
            id={`criterion-${at}`}
            milestoneId={id}
            criterion={criterion}
            isTicked={ticked.has(criterion)}
            idempotencyKey={randomUUID()}
          />
        ))}
      </ul>
      {isWhole && status !== "done" ? (
        <MarkDone
          key={version}
          milestoneId={id}
          version={version}
          ownStatus={ownStatus}
          idempotencyKey={randomUUID()}
        />
      ) : null}
    </section>
  );
}
