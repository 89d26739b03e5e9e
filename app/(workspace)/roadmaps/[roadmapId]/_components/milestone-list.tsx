import { randomUUID } from "node:crypto";
import { formatMonth } from "@/app/_ui/format";
import { MilestoneRow } from "@/app/_ui/roadmap/milestone-row";
import { StatusControl } from "@/app/_ui/roadmap/status-control";
import { passesFilter, type RoadmapFilter } from "@/lib/view/filter-milestones";
import type { MilestoneView, PhaseView } from "@/lib/view/roadmap-view";
import { setStatusAction } from "../actions";

type Props = { phases: PhaseView[]; filter: RoadmapFilter; linkTo: (key: string) => string };

/** The numbered list by phase, each row with its control; phases that the filter empties are left out. */
export function MilestoneList({ phases, filter, linkTo }: Props) {
  const shown = phases
    .map((phase) => ({ ...phase, rows: phase.milestones.filter((milestone) => passesFilter(milestone, filter)) }))
    .filter(({ rows }) => rows.length > 0);
  if (shown.length === 0)
    return (
      <p className="py-8 text-muted">
        No step matches. Search for something else, choose another kind, or show the done and skipped ones.
      </p>
    );
  return (
    <div className="grid gap-10">
      {shown.map(({ name, rows, milestones, startsOn, endsOn }) => (
        <section key={name} aria-labelledby={`phase-${name}`}>
          <header className="flex flex-wrap items-baseline gap-x-3 pb-2">
            <h2 id={`phase-${name}`} className="text-lg">
              {name}
            </h2>
            <p className="tabular text-sm text-muted">
              {formatMonth(startsOn)}
              {formatMonth(startsOn) === formatMonth(endsOn) ? "" : ` to ${formatMonth(endsOn)}`} ·{" "}
              {milestones.filter(({ status }) => status === "done").length} of {milestones.length} done
              {rows.length < milestones.length ? ` · ${rows.length} shown` : ""}
            </p>
          </header>
          <ol>
            {rows.map((milestone) => (
              <Row key={milestone.key} milestone={milestone} filter={filter} linkTo={linkTo} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Row({ milestone, filter, linkTo }: { milestone: MilestoneView } & Omit<Props, "phases">) {
  const { id, key, number, step, status, ownStatus, version, skipReason } = milestone;
  return (
    <MilestoneRow milestone={milestone} href={linkTo(key)} isOpen={filter.milestone === key}>
      <StatusControl
        action={setStatusAction}
        milestoneId={id}
        title={step.title}
        idempotencyKey={randomUUID()}
        rendered={{ status, ownStatus, version }}
        skipReason={skipReason}
        describedBy={`title-${number}`}
      />
    </MilestoneRow>
  );
}
