import type { Compiled } from "@/lib/planner/compiled";
import { type Diff, diffPlans } from "@/lib/planner/diff-plans";
import type { PlanOptions } from "@/lib/planner/options";
import { plan } from "@/lib/planner/plan";
import type { Person, Plan } from "@/lib/planner/types";

/** The plan for the same person with something changed, and what differs from `current`; nothing is kept for stability's sake. */
export function whatIf(
  compiled: Compiled,
  person: Person,
  current: Plan,
  change: Partial<Person>,
  options: PlanOptions = {},
): { plan: Plan; diff: Diff } {
  const changed = plan(compiled, { ...person, ...change }, options);
  return { plan: changed, diff: diffPlans(current, changed) };
}
