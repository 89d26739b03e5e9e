import { sortTopologically } from "@/lib/graph/sort-topologically";
import { createCalendar } from "@/lib/planner/calendar";
import { compile } from "@/lib/planner/compile";
import type { Compiled } from "@/lib/planner/compiled";
import { type PlanOptions, readOptions } from "@/lib/planner/options";
import { plan } from "@/lib/planner/plan";
import { readLimits } from "@/lib/planner/read-limits";
import { choose } from "@/lib/planner/select/choose";
import { reach } from "@/lib/planner/select/reach";
import type { Instance, Plan } from "@/lib/planner/types";
import { transpose, packRows } from "@/lib/graph/csr";
import { checkPlan } from "@/tests/support/check-plan";
import { clearUp, readCpuTime } from "./cpu-time";
import type { Reference } from "./load-reference";
import { readModel } from "./read-model";

/** One instance solved by both sides. Times in milliseconds of CPU time; `selection` is the part that HiGHS answers as well. */
export type Measured = {
  planned: number;
  compile: number;
  selection: number;
  whole: number;
  topological: number;
  reference: number | null;
  isProven: boolean;
  isSame: boolean | null;
  isFalseClaim: boolean;
  /** Cost above the reference's where both lose the same, in percent; null where they do not. */
  gapPercent: number | null;
  violations: number;
};

/** Plans an instance, times its stages, checks the plan and compares it with the reference solver, if one is given. */
export function measureInstance(instance: Instance, reference: Reference | null, options: PlanOptions = {}): Measured {
  const { catalogue, person } = instance;
  const begun = readCpuTime();
  const compiled = compile(catalogue);
  const indexed = readCpuTime();
  clearUp();
  const from = readCpuTime();
  choose(reach(compiled, person), readLimits(person, createCalendar(person)), readOptions(options));
  const selected = readCpuTime();
  const drawn = plan(compiled, person, options);
  const done = readCpuTime();
  const model = reference && readModel(instance);
  clearUp();
  const answer = model ? reference.solve(model) : null;
  const lost = (kind: string): number =>
    drawn.dropped.reduce((sum, drop) => (drop.kind === kind ? sum + drop.weight : sum), 0);
  const losesAsMuch = answer && lost("must") === answer.lostMust && lost("should") === answer.lostShould;
  const isSame = answer && losesAsMuch && drawn.totals.cost === answer.cost;
  return {
    planned: drawn.items.length,
    compile: indexed - begun,
    selection: selected - from,
    whole: done - selected,
    topological: timeSort(compiled),
    reference: answer?.milliseconds ?? null,
    isProven: drawn.proof.costOptimal,
    isSame: isSame === null ? null : Boolean(isSame),
    isFalseClaim: isFalse(drawn, answer, Boolean(isSame), Boolean(losesAsMuch)),
    gapPercent: answer && losesAsMuch ? percentAbove(drawn.totals.cost, answer.cost) : null,
    violations: checkPlan(instance, drawn).length,
  };
}

type Answer = ReturnType<Reference["solve"]> | null;

/** A claimed optimum that is not one, or a bound above the optimum. */
function isFalse({ proof }: Plan, answer: Answer, isSame: boolean, losesAsMuch: boolean): boolean {
  if (!answer) return false;
  return (proof.costOptimal && !isSame) || (losesAsMuch && proof.cost > answer.cost);
}

const percentAbove = (cost: number, least: number): number => (least === 0 ? 0 : (100 * (cost - least)) / least);

/** Milliseconds of CPU time of one bare topological sort of the whole catalogue: milestones and facts as nodes. */
function timeSort({ itemCount, factCount, needs, gives }: Compiled): number {
  const after: number[][] = Array.from({ length: itemCount + factCount }, () => []);
  for (let item = 0; item < itemCount; item++) {
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) after[itemCount + needs.to[e]!]!.push(item);
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) after[item]!.push(itemCount + gives.to[e]!);
  }
  const successors = packRows(after);
  const predecessors = transpose(successors, itemCount + factCount);
  const from = readCpuTime();
  sortTopologically(successors, predecessors);
  return readCpuTime() - from;
}
