import { formatCount, formatDay, formatMoney } from "@/app/_ui/format";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { nameDemand, whyDropped } from "@/lib/view/describe-demand";

type Relax = NonNullable<RoadmapSnapshot["relax"]>;

/** What the role asks and the plan leaves open, why, and in numbers what would make room for it. */
export function DroppedDemands({ dropped, relax }: Pick<RoadmapSnapshot, "dropped" | "relax">) {
  if (dropped.length === 0) return null;
  const musts = dropped.filter(({ kind }) => kind === "must").length;
  return (
    <section aria-labelledby="dropped" className="grid gap-2">
      <h2 id="dropped" className="scroll-mt-6 text-base">
        Left open, because it did not fit
      </h2>
      <details open={dropped.length <= 6} className="text-sm">
        <summary className="min-h-11 content-center text-action">
          {dropped.length === 1 ? "1 demand" : `${dropped.length} demands`} of the role, {musts} essential
        </summary>
        <ul>
          {dropped.map((demand) => (
            <li key={`${demand.skill}-${demand.level}-${demand.what}`} className="border-t border-line py-2">
              {nameDemand(demand)}
              <span className="block text-xs text-muted">
                {demand.kind === "must" ? "essential" : "optional"} · {whyDropped[demand.why]}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {relax ? <p className="text-sm">{describeRelax(relax)}</p> : null}
    </section>
  );
}

/** The day is that of the study alone: months of experience and a tight budget can ask for a later one. */
function describeRelax({ hoursForAll, finishWithAllOn, costForAllCents, weeklyFactor }: Relax): string {
  const cost = costForAllCents === 0 ? "nothing" : formatMoney(costForAllCents);
  const all = `All that can be reached takes ${formatCount(hoursForAll)} h and costs ${cost}; at your hours its study ends on ${formatDay(finishWithAllOn)}.`;
  if (weeklyFactor === null || weeklyFactor <= 1) return all;
  return `${all} To study it before your deadline you would need ${weeklyFactor.toFixed(1)} times the hours a week.`;
}
