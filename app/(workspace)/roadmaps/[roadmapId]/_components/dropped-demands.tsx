import { formatCount, formatDay, formatMoney } from "@/app/_ui/format";
import type { DroppedDemand, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { levelWord } from "@/lib/view/level-word";

type Relax = NonNullable<RoadmapSnapshot["relax"]>;

const whys: Record<DroppedDemand["why"], string> = {
  deadline: "does not fit before your deadline",
  budget: "does not fit your budget",
  impossible: "nothing in the catalogue leads there under your choices",
};

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
              {nameOf(demand)}
              <span className="block text-xs text-muted">
                {demand.kind === "must" ? "essential" : "optional"} · {whys[demand.why]}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {relax ? <p className="text-sm">{describeRelax(relax)}</p> : null}
    </section>
  );
}

function nameOf({ what, skillName, level }: DroppedDemand): string {
  if (what === "certification") return skillName;
  if (what === "experience") return `${level} months of related experience`;
  return `${what === "proof" ? "Proof of " : ""}${skillName} at ${levelWord(level)} level`;
}

/** The day is that of the study alone: months of experience and a tight budget can ask for a later one. */
function describeRelax({ hoursForAll, finishWithAllOn, costForAllCents, weeklyFactor }: Relax): string {
  const cost = costForAllCents === 0 ? "nothing" : formatMoney(costForAllCents);
  const all = `All that can be reached takes ${formatCount(hoursForAll)} h and costs ${cost}; at your hours its study ends on ${formatDay(finishWithAllOn)}.`;
  if (weeklyFactor === null || weeklyFactor <= 1) return all;
  return `${all} To study it before your deadline you would need ${weeklyFactor.toFixed(1)} times the hours a week.`;
}
