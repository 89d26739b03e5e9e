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

/** Draws that a page may wait for beside its own. */
const mostDraws = 4;

/**
 * What would make room for what the deadline or the budget leaves out, each as the address of the plan with that limit moved,
 * and where both are too tight, with both moved. Every repair with a figure was drawn before it is offered, with at most four
 * draws in all; where both limits are too tight, more hours are not tried. What a repair still leaves out is said.
 */
export async function listRepairs(asked: Tight): Promise<WaysOut> {
  const tight = { ...asked, draw: drawAtMost(mostDraws, asked.draw) };
  const { snapshot, values, draw } = tight;
  const [isLate, isDear] = [hasFor(snapshot, "deadline"), hasFor(snapshot, "budget")];
  const untimed = isLate ? await draw({ ...values, deadline: "" }) : null;
  const needsBoth = isLate && (isDear || (untimed !== null && hasFor(untimed, "budget")));
  const whole = needsBoth ? await moveBoth(tight) : null;
  const repairs = [
    whole?.repair ?? null,
    untimed && !needsBoth ? await addHours(tight, untimed) : null,
    untimed ? await moveDeadline(tight, untimed) : null,
    isDear ? await raiseBudget(tight) : null,
    isLate
      ? { text: `Plan without a deadline${tellRest(untimed)}.`, href: planHref({ ...values, deadline: "" }) }
      : null,
    isDear
      ? {
          text: `Plan without a budget${needsBoth ? ", keeping the deadline" : ""}.`,
          href: planHref({ ...values, budget: "" }),
        }
      : null,
  ];
  return {
    repairs: repairs.filter((repair) => repair !== null),
    untimedEndOn: untimed?.finish.plannedOn ?? null,
    whole: whole?.plan ?? null,
  };
}

/** Answers null after so many plans: a repair that cannot be drawn is not offered. */
function drawAtMost(most: number, draw: Tight["draw"]): Tight["draw"] {
  let left = most;
  return (values) => {
    left -= 1;
    return left < 0 ? Promise.resolve(null) : draw(values);
  };
}

/** What the plan of a repair still leaves out for a limit that the repair does not move. */
function tellRest(drawn: RoadmapSnapshot | null): string {
  if (drawn && hasFor(drawn, "budget")) return ": then only the budget leaves something out";
  return drawn && hasFor(drawn, "deadline") ? ": then only the deadline leaves something out" : "";
}

const budgetForAll = ({ snapshot }: Pick<Tight, "snapshot">) => Math.ceil((snapshot.relax?.costForAllCents ?? 0) / 100);

/** The budget that pays for all of it, and the day on which the plan with that budget and without a deadline ends. */
async function moveBoth(tight: Tight): Promise<{ repair: Repair; plan: NonNullable<WaysOut["whole"]> } | null> {
  const { values, input, draw } = tight;
  const dollars = budgetForAll(tight);
  if (input.budget === null || input.deadline === null || dollars <= input.budget) return null;
  const raised = { ...values, budget: String(dollars) };
  const best = await draw({ ...raised, deadline: "" });
  if (!best || hasFor(best, "budget") || best.finish.plannedOn <= input.deadline) return null;
  const deadline = best.finish.plannedOn;
  const drawn = await draw({ ...raised, deadline });
  if (!drawn || hasFor(drawn, "budget") || !clears(drawn, "deadline", best)) return null;
  const text = `Raise the budget to ${formatMoney(dollars * 100)} and move the deadline to ${formatDay(deadline)}.`;
  return {
    repair: { text, href: planHref({ ...raised, deadline }) },
    plan: { endOn: deadline, costCents: best.totals.costCents },
  };
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
  return {
    text: `Move the deadline to ${formatDay(deadline)}${tellRest(drawn)}.`,
    href: planHref({ ...values, deadline }),
  };
}

async function raiseBudget(tight: Tight): Promise<Repair | null> {
  const { snapshot, values, input, draw } = tight;
  const dollars = budgetForAll(tight);
  if (input.budget === null || dollars <= input.budget) return null;
  const repaired = { ...values, budget: String(dollars) };
  const drawn = await draw(repaired);
  if (!drawn || hasFor(drawn, "budget") || drawn.dropped.length >= snapshot.dropped.length) return null;
  return { text: `Raise the budget to ${formatMoney(dollars * 100)}${tellRest(drawn)}.`, href: planHref(repaired) };
}
