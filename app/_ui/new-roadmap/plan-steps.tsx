import { formatDay, formatHours, formatMoney } from "@/app/_ui/format";
import { kindWords, MilestoneMark } from "@/app/_ui/primitives/milestone-mark";
import type { RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { describeStep } from "./describe-step";

type Stretch = { phase: string; from: number; milestones: SnapshotMilestone[] };

/** The plan's steps in the order they are worked, numbered through, by phase; the first is where the walker stands. */
export function PlanSteps({ plan }: { plan: RoadmapSnapshot }) {
  return (
    <section aria-labelledby="plan-steps" className="mt-10">
      <h3 id="plan-steps" className="text-base">
        The steps, in order
      </h3>
      {cutByPhase(plan.milestones).map(({ phase, from, milestones }) => (
        <div key={from} className="mt-5">
          <h4 className="text-sm font-semibold text-muted">{phase}</h4>
          <ol start={from + 1} className="mt-2 ml-[11px] border-l-2 border-dashed border-line">
            {milestones.map((milestone, at) => (
              <PlanStep key={milestone.key} plan={plan} milestone={milestone} number={from + at + 1} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function PlanStep({
  plan,
  milestone,
  number,
}: {
  plan: RoadmapSnapshot;
  milestone: SnapshotMilestone;
  number: number;
}) {
  const { kind, title, hours, startsOn, endsOn, costCents } = milestone;
  return (
    <li className="relative pb-4 pl-7">
      <span className="absolute top-0.5 -left-3 bg-surface">
        <MilestoneMark kind={kind} status="to-do" isHere={number === 1} />
      </span>
      <p className="font-semibold">
        <span className="tabular mr-2 text-muted">{number}</span>
        {title}
      </p>
      <p className="tabular text-sm text-muted">
        {number === 1 ? <span className="font-semibold text-here-ink">First step. </span> : null}
        {kindWords[kind]}, {formatHours(hours)}
        {costCents === 0 ? "" : `, ${formatMoney(costCents)}`}; {formatDay(startsOn)} to {formatDay(endsOn)}
      </p>
      <p className="text-sm">{describeStep(milestone, plan.milestones)}</p>
    </li>
  );
}

function cutByPhase(milestones: readonly SnapshotMilestone[]): Stretch[] {
  const stretches: Stretch[] = [];
  milestones.forEach((milestone, at) => {
    const last = stretches.at(-1);
    if (last?.phase === milestone.phase) last.milestones.push(milestone);
    else stretches.push({ phase: milestone.phase, from: at, milestones: [milestone] });
  });
  return stretches;
}
