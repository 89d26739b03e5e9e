import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { coverFacts } from "@/lib/planner/select/choice";
import { type Fit, fitDemands } from "@/lib/planner/select/fit-demands";
import type { Limits } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";

/** Sets of demands are bit masks. */
const MOST_DEMANDS = 30;
/** Equally good parts above which they are not looked at one by one. */
const MOST_PARTS = 40;
/** Nodes per question "does this fit?". */
const NODES = 150;

/** The best part found, whether no part loses less weight, and what was learnt on the way. */
export type Part = { chosen: Uint8Array; isProven: boolean; nodes: number; effort: number; known: Knowledge | null };

/** What is known of the parts of a list of demands beside some that are fixed. */
export type Knowledge = {
  demands: readonly OpenDemand[];
  /** Sets that fit, and sets that do not. */
  fitting: number[];
  failing: number[];
  effort: number;
  nodes: number;
  isCutShort: boolean;
  ask: (mask: number) => Fit;
  /** Told of every choice that an answer shows. */
  tell: (chosen: Uint8Array) => void;
};

/**
 * The part of `open` that loses least weight beside `fixed`, by walking through the parts, heaviest demand first: a part that
 * does not fit rules out all that hold it, one that loses as much as the best is not looked into. For few demands this ends
 * where the relaxed problem, in which half a milestone serves half of its demands, proves next to nothing. `start` must keep
 * the limits; it stays unless something loses less. `effort` limits the questions whether a part fits and the nodes that they take.
 */
export function weighParts(
  reach: Reach,
  limits: Limits,
  fixed: readonly OpenDemand[],
  open: readonly OpenDemand[],
  start: Uint8Array,
  effort: number,
): Part {
  if (open.length > MOST_DEMANDS) return { chosen: start, isProven: false, nodes: 0, effort, known: null };
  const known = createKnowledge(reach, limits, fixed, open, effort);
  let best = start;
  let least = weigh(reach, known.demands, start).lost;
  const given = coverFacts(reach.cover, start);
  if (fixed.every(({ fact }) => given[fact]! > 0)) known.fitting.push(weigh(reach, known.demands, start).met);
  const { tell } = known;
  known.tell = (chosen) => {
    const { met, lost } = weigh(reach, known.demands, chosen);
    known.fitting.push(met);
    if (lost < least) [best, least] = [chosen, lost];
  };
  const visit = (i: number, kept: number, lost: number): void => {
    if (lost >= least || i === known.demands.length) return;
    if (fits(known, kept | (1 << i))) visit(i + 1, kept | (1 << i), lost);
    visit(i + 1, kept, lost + known.demands[i]!.weight);
  };
  visit(0, 0, 0);
  known.tell = tell;
  return { chosen: best, isProven: !known.isCutShort, nodes: known.nodes, effort: known.effort, known };
}

/** Every part that fits and loses exactly `lost`, the least that can be lost; null where that takes more than `effort`. */
export function listPartsLosing(known: Knowledge, lost: number, effort: number): OpenDemand[][] | null {
  known.effort = effort;
  known.isCutShort = false;
  const parts: OpenDemand[][] = [];
  const visit = (i: number, kept: number, left: number): void => {
    if (left < 0 || parts.length > MOST_PARTS) return;
    if (i === known.demands.length) {
      if (left === 0) parts.push(pick(known.demands, kept));
      return;
    }
    if (fits(known, kept | (1 << i))) visit(i + 1, kept | (1 << i), left);
    visit(i + 1, kept, left - known.demands[i]!.weight);
  };
  visit(0, 0, lost);
  return known.isCutShort || parts.length > MOST_PARTS ? null : parts;
}

function createKnowledge(
  reach: Reach,
  limits: Limits,
  fixed: readonly OpenDemand[],
  open: readonly OpenDemand[],
  effort: number,
): Knowledge {
  const demands = [...open].sort((a, b) => b.weight - a.weight || a.fact - b.fact);
  const known: Knowledge = {
    demands,
    fitting: [],
    failing: [],
    effort,
    nodes: 0,
    isCutShort: false,
    ask: (mask) => fitDemands(reach, limits, [...fixed, ...pick(demands, mask)], NODES),
    tell: (chosen) => known.fitting.push(weigh(reach, demands, chosen).met),
  };
  return known;
}

const pick = (demands: readonly OpenDemand[], mask: number): OpenDemand[] =>
  demands.filter((_, i) => (mask & (1 << i)) !== 0);

/** Which demands a choice meets, as a mask, and the weight of the others. */
function weigh(reach: Reach, demands: readonly OpenDemand[], chosen: Uint8Array): { met: number; lost: number } {
  const given = coverFacts(reach.cover, chosen);
  let [met, lost] = [0, 0];
  demands.forEach(({ fact, weight }, i) => {
    if (given[fact]! > 0) met |= 1 << i;
    else lost += weight;
  });
  return { met, lost };
}

function fits(known: Knowledge, mask: number): boolean {
  if (known.fitting.some((met) => (mask & ~met) === 0)) return true;
  if (known.failing.some((failed) => (failed & ~mask) === 0)) return false;
  if (known.effort <= 0) {
    known.isCutShort = true;
    return false;
  }
  const { verdict, chosen, nodes } = known.ask(mask);
  known.effort -= 1 + nodes;
  known.nodes += nodes;
  if (chosen) known.tell(chosen);
  else if (verdict === "no") known.failing.push(mask);
  else known.isCutShort = true;
  return chosen !== null;
}
