import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import type { Cover, CoverSolution } from "@/lib/planner/select/cover";
import { sumChosen } from "@/lib/planner/select/is-cover";
import { keepsLimits, type Limits, writeRows } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";
import { solveCover } from "@/lib/planner/select/solve-cover";

/** Mixtures of the two limits that are tried, and the weight of a whole limit in one: whole numbers keep the sums exact. */
const MIXTURES = 4;
const MIXTURE_SCALE = 1e8;

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
  return solveCover({ ...cover, cost: priceMoney(reach).cost }, { nodeLimit });
}

/** Money and then minutes as one cost: a unit of money outweighs all minutes; minutes do not count where sums would not be exact. */
function priceMoney({ minutes, money }: Reach): { cost: Float64Array; scale: number } {
  const scale = sum(minutes);
  if (scale * sum(money) > Number.MAX_SAFE_INTEGER) return { cost: money, scale: 1 };
  return { cost: money.map((own, a) => own * scale + minutes[a]!), scale };
}

/**
 * Decides whether `demands` fit the limits. Solves without limits (least minutes, least money, least of a mixture of both)
 * settle most cases; the choice is the one that showed it, not the cheapest. The weights of a mixture start with both limits worth the same and move to the
 * one that the cheapest choice exceeds.
 */
export function fitDemands(reach: Reach, limits: Limits, demands: readonly OpenDemand[], nodeLimit: number): Fit {
  const cover = demandOnly(reach, demands);
  let nodes = 0;
  const settle = (solution: CoverSolution): Fit | null => {
    nodes += solution.nodes;
    if (!solution.isFeasible) return solution.isOptimal ? { verdict: "no", chosen: null, nodes } : null;
    return keepsLimits(reach, limits, solution.chosen) ? { verdict: "yes", chosen: solution.chosen, nodes } : null;
  };
  let hardest: Question | null = null;
  for (const question of [askMinutes(reach, limits), askMoney(reach, limits)]) {
    if (!question) continue;
    hardest = question;
    const fit = settle(solveCover({ ...cover, cost: question.cost }, { nodeLimit, upper: question.upper }));
    if (fit) return fit;
  }
  let [low, high] = [0, 1];
  for (let round = 0; round < MIXTURES; round++) {
    const mixture = askMixture(reach, limits, (low + high) / 2);
    if (!mixture) break;
    hardest = mixture;
    const solution = solveCover({ ...cover, cost: mixture.cost }, { nodeLimit, upper: mixture.upper });
    const fit = settle(solution);
    if (fit) return fit;
    if (!solution.isFeasible) break;
    if (sumChosen(reach.minutes, solution.chosen) > limits.minutes) low = (low + high) / 2;
    else high = (low + high) / 2;
  }
  const rows = writeRows(reach, limits);
  const asked = hardest ? { ...cover, cost: hardest.cost, rows } : { ...cover, rows };
  const fit = settle(solveCover(asked, { nodeLimit, upper: hardest?.upper }));
  return fit ?? { verdict: "unknown", chosen: null, nodes };
}

/** What keeps the limits costs less than `upper`. */
type Question = { cost: Float64Array; upper: number };

const askMinutes = ({ minutes }: Reach, limits: Limits): Question | null =>
  Number.isFinite(limits.minutes) ? { cost: minutes, upper: limits.minutes + 1 } : null;

function askMoney(reach: Reach, limits: Limits): Question | null {
  if (!Number.isFinite(limits.money)) return null;
  const { cost, scale } = priceMoney(reach);
  return { cost, upper: (limits.money + 1) * scale };
}

/** The two limits as one, time weighing `share` of it: whatever keeps both keeps every mixture of them. */
function askMixture({ minutes, money }: Reach, limits: Limits, share: number): Question | null {
  if (!Number.isFinite(limits.minutes) || !Number.isFinite(limits.money)) return null;
  const most = Math.max(sum(minutes) / Math.max(1, limits.minutes), sum(money) / Math.max(1, limits.money));
  if (MIXTURE_SCALE * most > Number.MAX_SAFE_INTEGER / 4) return null;
  const perMinute = Math.round((MIXTURE_SCALE * share) / Math.max(1, limits.minutes));
  const perMoney = Math.round((MIXTURE_SCALE * (1 - share)) / Math.max(1, limits.money));
  const cost = minutes.map((own, a) => perMinute * own + perMoney * money[a]!);
  return { cost, upper: perMinute * limits.minutes + perMoney * limits.money + 1 };
}

const sum = (amounts: Float64Array): number => amounts.reduce((total, own) => total + own, 1);
