import type { Cover, CoverSolution } from "@/lib/planner/select/cover";
import { keepsLimits, type Limits, writeRows } from "@/lib/planner/select/limits";
import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import type { Reach } from "@/lib/planner/select/reach";
import { solveCover } from "@/lib/planner/select/solve-cover";

/** Whether some demands can be met within the limits: a choice that does, "no" with proof, or "unknown" at the node limit. */
export type Fit = { verdict: "yes" | "no" | "unknown"; chosen: Uint8Array | null; nodes: number };

/** The cover of `reach` that asks for these demands only. */
export function demandOnly(reach: Reach, demands: readonly OpenDemand[]): Cover {
  const isDemanded = new Uint8Array(reach.cover.factCount);
  for (const { fact } of demands) isDemanded[fact] = 1;
  return { ...reach.cover, isDemanded };
}

/** The choice of least minutes (money does not count), and the one of least money (then least minutes). */
export function solveLeast(reach: Reach, cover: Cover, what: "minutes" | "money", nodeLimit: number): CoverSolution {
  if (what === "minutes") return solveCover({ ...cover, cost: reach.minutes }, { nodeLimit });
  const scale = moneyScale(reach);
  const cost = scale === 1 ? reach.money : reach.money.map((money, a) => money * scale + reach.minutes[a]!);
  return solveCover({ ...cover, cost }, { nodeLimit });
}

/** More than all minutes together, so that one unit of money outweighs them; 1 (minutes do not count) where sums would not be exact. */
function moneyScale(reach: Reach): number {
  const scale = reach.minutes.reduce((sum, minutes) => sum + minutes, 1);
  const money = reach.money.reduce((sum, own) => sum + own, 1);
  return scale * money <= Number.MAX_SAFE_INTEGER ? scale : 1;
}

/**
 * Decides whether `demands` fit the limits. Two solves without limits (least minutes, least money) settle most cases; the
 * choice is the one that showed it, not the cheapest.
 */
export function fitDemands(reach: Reach, limits: Limits, demands: readonly OpenDemand[], nodeLimit: number): Fit {
  const cover = demandOnly(reach, demands);
  let nodes = 0;
  if (Number.isFinite(limits.minutes)) {
    const fastest = solveLeast(reach, cover, "minutes", nodeLimit);
    nodes += fastest.nodes;
    if (fastest.bound > limits.minutes) return { verdict: "no", chosen: null, nodes };
    if (keepsLimits(reach, limits, fastest.chosen)) return { verdict: "yes", chosen: fastest.chosen, nodes };
  }
  if (Number.isFinite(limits.money)) {
    const cheapest = solveLeast(reach, cover, "money", nodeLimit);
    nodes += cheapest.nodes;
    if (Math.floor(cheapest.bound / moneyScale(reach)) > limits.money) return { verdict: "no", chosen: null, nodes };
    if (keepsLimits(reach, limits, cheapest.chosen)) return { verdict: "yes", chosen: cheapest.chosen, nodes };
  }
  const mixed = solveCover({ ...cover, rows: writeRows(reach, limits) }, { nodeLimit });
  nodes += mixed.nodes;
  if (mixed.isFeasible) return { verdict: "yes", chosen: mixed.chosen, nodes };
  return { verdict: mixed.isOptimal ? "no" : "unknown", chosen: null, nodes };
}
