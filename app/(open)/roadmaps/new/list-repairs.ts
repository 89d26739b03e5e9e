import { formatCount, formatDay, formatMoney } from "@/app/_ui/format";
import type { Repair, WaysOut } from "@/app/_ui/new-roadmap/misfit";
import { planHref, type PlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { limits } from "@/lib/core/limits";
import type { DroppedDemand, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { PlanInput } from "./forms";

/** A plan with its limits, as typed and as read; `draw` answers null for limits that the form refuses. */
export type Tight = {
  snapshot: RoadmapSnapshot;
  values: PlanValues;
  input: Pick<PlanInput, "hours" | "deadline" | "budget">;
  draw: (values: PlanValues) => Promise<RoadmapSnapshot | null>;
};

const nameOf = ({ what, skill, level }: DroppedDemand) => `${what}:${skill}:${level}`;
const hasFor = (snapshot: RoadmapSnapshot, why: DroppedDemand["why"]) =>
  snapshot.dropped.some((demand) => demand.why === why);
/** Nothing is left out for `why`, and nothing but what `best`, the plan without that limit, leaves out as well. */
const clears = (drawn: RoadmapSnapshot, why: DroppedDemand["why"], best: RoadmapSnapshot) =>
  !hasFor(drawn, why) &&
  drawn.dropped.every((demand) => best.dropped.some((other) => nameOf(other) === nameOf(demand)));

/**
 * What would make room for what the deadline or the budget leaves out, each as the address of the plan with that one limit
 * moved. Every repair was drawn before it is offered, with at most three draws in all; where both limits are too tight,
 * more hours are not tried.
 */
export async function listRepairs(tight: Tight): Promise<WaysOut> {
  const { snapshot, values, draw } = tight;
  const [isLate, isDear] = [hasFor(snapshot, "deadline"), hasFor(snapshot, "budget")];
  const untimed = isLate ? await draw({ ...values, deadline: "" }) : null;
  const repairs = [
    untimed && !isDear ? await addHours(tight, untimed) : null,
    untimed ? await moveDeadline(tight, untimed) : null,
    isDear ? await raiseBudget(tight) : null,
    isLate ? { text: "Plan without a deadline.", href: planHref({ ...values, deadline: "" }) } : null,
    isDear ? { text: "Plan without a budget.", href: planHref({ ...values, budget: "" }) } : null,
  ];
  return { repairs: repairs.filter((repair) => repair !== null), untimedEndOn: untimed?.finish.plannedOn ?? null };
}

/** The factor is that of the cheapest choice of steps; a budget may ask for one that takes longer. */
async function addHours({ snapshot, values, input, draw }: Tight, untimed: RoadmapSnapshot): Promise<Repair | null> {
  const { weeklyFactor, hoursForAll } = snapshot.relax ?? { weeklyFactor: null, hoursForAll: 0 };
  if (weeklyFactor === null || hoursForAll === 0) return null;
  const factor = weeklyFactor * Math.max(1, untimed.totals.hours.likely / hoursForAll);
  const hours = Math.ceil(input.hours * factor * 4) / 4;
  if (hours <= input.hours || hours > limits.hoursPerWeekMax) return null;
  const repaired = { ...values, hours: String(hours) };
  const drawn = await draw(repaired);
  if (!drawn || !clears(drawn, "deadline", untimed)) return null;
  const total = formatCount(drawn.totals.hours.likely);
  const text = `Find ${hours} hours a week, not ${input.hours}: ${total} h then fit before the deadline.`;
  return { text, href: planHref(repaired) };
}

/** To the end of the plan without a deadline: months of experience may end later than the study does. */
async function moveDeadline({ values, input, draw }: Tight, untimed: RoadmapSnapshot): Promise<Repair | null> {
  const deadline = untimed.finish.plannedOn;
  if (input.deadline === null || deadline <= input.deadline) return null;
  const drawn = await draw({ ...values, deadline });
  if (!drawn || !clears(drawn, "deadline", untimed)) return null;
  return { text: `Move the deadline to ${formatDay(deadline)}.`, href: planHref({ ...values, deadline }) };
}

async function raiseBudget({ snapshot, values, input, draw }: Tight): Promise<Repair | null> {
  const dollars = Math.ceil((snapshot.relax?.costForAllCents ?? 0) / 100);
  if (input.budget === null || dollars <= input.budget) return null;
  const repaired = { ...values, budget: String(dollars) };
  const drawn = await draw(repaired);
  if (!drawn || hasFor(drawn, "budget") || drawn.dropped.length >= snapshot.dropped.length) return null;
  return { text: `Raise the budget to ${formatMoney(dollars * 100)}.`, href: planHref(repaired) };
}
