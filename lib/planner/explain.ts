import { createCalendar } from "@/lib/planner/calendar";
import type { Compiled } from "@/lib/planner/compiled";
import { type PlanOptions, readOptions } from "@/lib/planner/options";
import { readLimits } from "@/lib/planner/read-limits";
import { choose } from "@/lib/planner/select/choose";
import { markLate } from "@/lib/planner/select/mark-late";
import { reach } from "@/lib/planner/select/reach";
import type { DemandRef, Id, Person, Plan } from "@/lib/planner/types";

/** What the plan would do without a milestone: what comes in, what else goes, and what that costs. */
export type Instead = { ids: Id[]; without: Id[]; extraMinutes: number; extraMoney: number };
/** Another milestone that gives something this one was chosen for, and by how much a plan with it instead costs more. */
export type Rival = { id: Id; extraCost: number };
export type Explanation = {
  covers: DemandRef[];
  neededBy: Id[];
  /** Null where nothing else meets what this milestone is there for: `lost` says what would go unmet. */
  instead: Instead | null;
  lost: DemandRef[];
  /** Cheapest first; those that cannot replace it within the limits are left out. */
  rivals: Rival[];
};

/** Rivals that are priced, by one solve each. */
const MOST_RIVALS = 6;

/**
 * Why a milestone is in the plan. `instead` is an exact solve of the same person's choice with the milestone ruled out;
 * `rivals` are solves that also pin one alternative. Null when the plan does not hold `id`. Costs are minutes plus money at
 * the person's rate.
 */
export function explain(
  compiled: Compiled,
  person: Person,
  plan: Plan,
  id: Id,
  options: PlanOptions = {},
): Explanation | null {
  const entry = plan.items.find((item) => item.id === id);
  if (!entry) return null;
  const settings = readOptions(options);
  const calendar = createCalendar(person);
  const limits = readLimits(person, calendar);
  const solve = (change: Partial<Person>) => {
    const reached = reach(compiled, { ...person, ...change });
    const within = { ...reached, late: markLate(compiled, person, reached, calendar) };
    const choice = choose(within, limits, settings);
    const ids = Array.from(within.items).flatMap((item, a) =>
      item >= 0 && choice.chosen[a] === 1 ? [compiled.itemIds[item]!] : [],
    );
    return { ids, choice, unmet: [...choice.dropped, ...within.impossible] };
  };
  const avoidItems = [...(person.avoidItems ?? []), id];
  const other = solve({ avoidItems });
  const lost = other.unmet.filter((demand) => !isDropped(plan, demand)).map(readRef);
  const planned = new Set(plan.items.map((item) => item.id));
  const isIn = new Set(other.ids);
  const instead: Instead = {
    ids: other.ids.filter((other) => !planned.has(other)),
    without: plan.items.map((item) => item.id).filter((own) => own !== id && !isIn.has(own)),
    extraMinutes: other.choice.minutes - plan.totals.minutes,
    extraMoney: other.choice.money - plan.totals.money,
  };
  const rivals: Rival[] = [];
  for (const rival of listRivals(compiled, id, planned)) {
    const forced = solve({ avoidItems, pins: [...(person.pins ?? []), rival] });
    const isMet = forced.unmet.every((demand) => demand.what !== "pin" && isDropped(plan, demand));
    // The pin of what brings nothing that the person lacks counts as met: no rival.
    if (isMet && forced.ids.includes(rival))
      rivals.push({ id: rival, extraCost: forced.choice.cost - plan.totals.cost });
  }
  rivals.sort((a, b) => a.extraCost - b.extraCost || (a.id < b.id ? -1 : 1));
  return { covers: entry.why.covers, neededBy: entry.why.for, instead: lost.length > 0 ? null : instead, lost, rivals };
}

const readRef = ({ what, skill, level, weight }: DemandRef): DemandRef => ({ what, skill, level, weight });

const isDropped = (plan: Plan, { what, skill, level }: DemandRef): boolean =>
  plan.dropped.some((drop) => drop.what === what && drop.skill === skill && drop.level === level);

/** Items outside the plan that give one of the facts this one gives, those that share most first. */
function listRivals(compiled: Compiled, id: Id, planned: ReadonlySet<Id>): Id[] {
  const { itemIndex, itemIds, gives, producers } = compiled;
  const own = itemIndex.get(id);
  if (own === undefined) return [];
  const shared = new Map<number, number>();
  for (let e = gives.start[own]!; e < gives.start[own + 1]!; e++) {
    const fact = gives.to[e]!;
    for (let p = producers.start[fact]!; p < producers.start[fact + 1]!; p++) {
      const item = producers.to[p]!;
      if (!planned.has(itemIds[item]!)) shared.set(item, (shared.get(item) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_RIVALS)
    .map(([item]) => itemIds[item]!);
}
