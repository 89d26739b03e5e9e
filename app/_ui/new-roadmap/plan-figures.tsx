import { formatCount, formatDay, formatMoney } from "@/app/_ui/format";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

/** What the plan comes to: when it ends, how many hours and how much money, each with what the figure rests on. */
export function PlanFigures({ plan }: { plan: RoadmapSnapshot }) {
  const { finish, totals, milestones } = plan;
  const unknown = totals.milestonesWithUnknownCost;
  return (
    <>
      <dl className="mt-5 grid gap-x-10 gap-y-5 sm:grid-cols-[1.3fr_1fr_1fr]">
        <Figure name="You arrive" value={`about ${formatDay(finish.p50On)}`}>
          Four in five chances by {formatDay(finish.p80On)}; the plan itself ends {formatDay(finish.plannedOn)}.
        </Figure>
        <Figure name="Hours" value={`${formatCount(totals.hours.likely)} h`}>
          Likely; {formatCount(totals.hours.low)} to {formatCount(totals.hours.high)} h in eight cases of ten, over{" "}
          {formatCount(milestones.length)} {milestones.length === 1 ? "milestone" : "milestones"}.
        </Figure>
        <Figure name="Fees" value={formatMoney(totals.costCents)}>
          {unknown > 0
            ? `Not counted: ${unknown} ${unknown === 1 ? "step" : "steps"} whose fee is unknown.`
            : "Every fee in the plan is known."}
        </Figure>
      </dl>
      <p className="prose-width mt-4 text-sm text-muted">
        The arrival range comes from a thousand simulated walks through this plan: each step varies between its low and
        high hours, and so do your own pace and the share of planned hours people find, nine tenths at first. Once you
        log hours, your own pace takes over. {describeOptimality(plan)}
      </p>
    </>
  );
}

function Figure({ name, value, children }: { name: string; value: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>
        <span className="tabular text-lg font-semibold">{value}</span>
        <span className="tabular mt-1 block text-sm text-muted">{children}</span>
      </dd>
    </div>
  );
}

function describeOptimality({ optimality, dropped }: RoadmapSnapshot): string {
  const { isProven, gapPercent } = optimality;
  if (isProven && dropped.length > 0)
    return "No choice under your limits keeps more of what the role asks, essential demands first: that is proven.";
  if (dropped.length > 0) return "The search ended before it was proven that no other choice keeps more.";
  if (isProven) return "No cheaper choice of steps exists under your limits: that is proven, not estimated.";
  const gap = Math.max(0.1, gapPercent).toLocaleString("en-US", { maximumFractionDigits: 1 });
  return `A cheaper choice of steps may exist, but it can save at most ${gap} % of hours and money together.`;
}
