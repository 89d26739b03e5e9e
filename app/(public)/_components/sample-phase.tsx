import { formatHours, formatMonth } from "@/app/_ui/format";
import { kindWords, MilestoneMark } from "@/app/_ui/primitives/milestone-mark";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";

/** The first steps of one phase as a stretch of trail; the very first of the roadmap is where the walker stands. */
export function SamplePhase({
  phase,
  shown,
  milestones,
}: {
  phase: string;
  shown: SnapshotMilestone[];
  milestones: SnapshotMilestone[];
}) {
  const rest = milestones.filter((milestone) => milestone.phase === phase).length - shown.length;
  return (
    <div className="mt-6">
      <h4 className="text-sm font-semibold text-muted">{phase}</h4>
      <ol className="mt-2 ml-[11px] border-l-2 border-dashed border-line">
        {shown.map((milestone) => (
          <li key={milestone.key} className="relative pb-4 pl-7">
            <span className="absolute top-0.5 -left-3 bg-surface">
              <MilestoneMark kind={milestone.kind} status="to-do" isHere={milestone === milestones[0]} />
            </span>
            <p className="font-semibold">
              <span className="tabular mr-2 text-muted">{milestones.indexOf(milestone) + 1}</span>
              {milestone.title}
            </p>
            <p className="text-sm text-muted">
              {milestone === milestones[0] ? <span className="font-semibold text-here-ink">Start here. </span> : null}
              {kindWords[milestone.kind]}, {formatHours(milestone.hours)}, by {formatMonth(milestone.endsOn)}.{" "}
              {explain(milestone, milestones)}
            </p>
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <p className="ml-[11px] pl-7 text-sm text-muted">
          and {rest} more {rest === 1 ? "step" : "steps"} in this phase
        </p>
      ) : null}
    </div>
  );
}

function explain({ reason, raises }: SnapshotMilestone, milestones: SnapshotMilestone[]): string {
  const [demand] = reason.covers;
  if (demand?.what === "proof") return `Shows an interviewer your ${demand.skillName}.`;
  if (demand?.what === "experience") return "Employers ask for these months; study does not replace them.";
  if (demand) return `The role asks for it, with weight ${demand.weight} of 100.`;
  const later = milestones.filter(({ key }) => reason.neededBy.includes(key));
  const next = later.find((one) => one.raises[0]?.skill !== raises[0]?.skill) ?? later[0];
  return next ? `Needed before “${next.title}”.` : "";
}
