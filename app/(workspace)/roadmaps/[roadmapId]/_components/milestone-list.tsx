import type { ReactNode } from "react";
import { formatMonth } from "@/app/_ui/format";
import { MilestoneRow } from "@/app/_ui/roadmap/milestone-row";
import { toStepRow } from "@/app/_ui/roadmap/step-row";
import { passesFilter, type RoadmapFilter } from "@/lib/view/filter-milestones";
import type { MilestoneView, PhaseView } from "@/lib/view/roadmap-view";

type Props = {
  phases: PhaseView[];
  filter: RoadmapFilter;
  linkTo: (key: string) => string;
  /** What stands at the end of a row: nothing where the roadmap is only read. */
  control?: (milestone: MilestoneView) => ReactNode;
  /** Keys of the rows that can be dragged to another place. */
  movable?: ReadonlySet<string>;
};

/** The numbered list by phase, each row with its control; phases that the filter empties are left out. */
export function MilestoneList({ phases, filter, linkTo, control, movable }: Props) {
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
              <MilestoneRow
                key={milestone.key}
                row={toStepRow(milestone)}
                href={linkTo(milestone.key)}
                isOpen={filter.milestone === milestone.key}
                isMovable={movable?.has(milestone.key) ?? false}
              >
                {control?.(milestone)}
              </MilestoneRow>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
