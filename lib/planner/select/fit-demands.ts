import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import type { Cover, CoverSolution } from "@/lib/planner/select/cover";
import { sumChosen } from "@/lib/planner/select/is-cover";
import { keepsLimits, type Limits, writeRows } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";
import { solveCover } from "@/lib/planner/select/solve-cover";

/** Mixtures of the two limits that are tried; few questions need as many. */
const MIXTURES = 8;

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
 * Decides whether `demands` fit the limits; the choice is the one that showed it, not the cheapest. Solves without limits settle
 * most cases: least minutes, least money, then mixtures of both whose weights make the last two choices, one too slow and one too
 * dear, cost the same (Handler and Zang 1980); the best mixture there is proves most. What is left is solved with limits.
 */
export function fitDemands(reach: Reach, limits: Limits, demands: readonly OpenDemand[], nodeLimit: number): Fit {
  const cover = demandOnly(reach, demands);
  let nodes = 0;
  let hardest: Question | null = null;
  const ask = (question: Question, rows = cover.rows): { fit: Fit | null; chosen: Uint8Array } => {
    const solution = solveCover({ ...cover, cost: question.cost, rows }, { nodeLimit, upper: question.upper });
    nodes += solution.nodes;
    hardest = question;
    const { isFeasible, isOptimal, chosen } = solution;
    if (!isFeasible) return { fit: isOptimal ? { verdict: "no", chosen: null, nodes } : null, chosen };
    return { fit: keepsLimits(reach, limits, chosen) ? { verdict: "yes", chosen, nodes } : null, chosen };
  };
  const ends: Uint8Array[] = [];
  for (const question of [askMinutes(reach, limits), askMoney(reach, limits)]) {
    if (!question) continue;
    const { fit, chosen } = ask(question);
    if (fit) return fit;
    ends.push(chosen);
  }
  let [fast, cheap] = ends;
  for (let round = 0; round < MIXTURES && fast && cheap; round++) {
    const mixture = askMixture(reach, limits, fast, cheap);
    if (!mixture) break;
    const { fit, chosen } = ask(mixture);
    if (fit) return fit;
    if (sumChosen(mixture.cost, chosen) >= sumChosen(mixture.cost, fast)) break;
    if (sumChosen(reach.minutes, chosen) > limits.minutes) cheap = chosen;
    else fast = chosen;
  }
  const { fit } = ask(hardest ?? { cost: cover.cost, upper: Number.POSITIVE_INFINITY }, writeRows(reach, limits));
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

/** The two limits as one, at the weights at which both choices cost the same: whatever keeps both limits keeps every mixture. */
function askMixture(reach: Reach, limits: Limits, fast: Uint8Array, cheap: Uint8Array): Question | null {
  const { minutes, money } = reach;
  const perMinute = sumChosen(money, fast) - sumChosen(money, cheap);
  const perMoney = sumChosen(minutes, cheap) - sumChosen(minutes, fast);
  if (perMinute <= 0 || perMoney <= 0) return null;
  const most = perMinute * (sum(minutes) + limits.minutes) + perMoney * (sum(money) + limits.money);
  if (most > Number.MAX_SAFE_INTEGER / 4) return null;
  const cost = minutes.map((own, a) => perMinute * own + perMoney * money[a]!);
  return { cost, upper: perMinute * limits.minutes + perMoney * limits.money + 1 };
}

const sum = (amounts: Float64Array): number => amounts.reduce((total, own) => total + own, 1);
