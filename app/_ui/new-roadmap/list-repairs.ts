import { formatCount, formatDay, formatMoney } from "@/app/_ui/format";
import { limits } from "@/lib/core/limits";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { planHref, type PlanValues } from "./plan-values";

export type Repair = { text: string; href: string };

/** What would make everything fit that can be done at all, each as the address of the plan with that one limit moved. */
export function listRepairs({ relax, dropped }: RoadmapSnapshot, values: PlanValues): Repair[] {
  if (!relax) return [];
  const isFor = (why: string) => dropped.some((demand) => demand.why === why);
  const repairs: Repair[] = [];
  const asked = Number(values.hours.replace(",", "."));
  const hours = relax.weeklyFactor === null ? null : Math.ceil(asked * relax.weeklyFactor * 4) / 4;
  if (isFor("deadline") && hours !== null && hours > asked && hours <= limits.hoursPerWeekMax) {
    const text = `Find ${hours} hours a week, not ${asked}: ${formatCount(relax.hoursForAll)} h then fit before the deadline.`;
    repairs.push({ text, href: planHref({ ...values, hours: String(hours) }) });
  }
  if (isFor("deadline") && values.deadline !== "" && relax.finishWithAllOn > values.deadline) {
    const text = `Move the deadline to ${formatDay(relax.finishWithAllOn)}.`;
    repairs.push({ text, href: planHref({ ...values, deadline: relax.finishWithAllOn }) });
  }
  if (isFor("budget") && relax.costForAllCents > 0) {
    const text = `Raise the budget to ${formatMoney(relax.costForAllCents)}.`;
    repairs.push({ text, href: planHref({ ...values, budget: String(Math.ceil(relax.costForAllCents / 100)) }) });
  }
  if (isFor("deadline"))
    repairs.push({ text: "Plan without a deadline.", href: planHref({ ...values, deadline: "" }) });
  if (isFor("budget")) repairs.push({ text: "Plan without a budget.", href: planHref({ ...values, budget: "" }) });
  return repairs;
}
