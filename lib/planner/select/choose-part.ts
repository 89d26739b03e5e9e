import { addWhatFits } from "@/lib/planner/select/add-what-fits";
import { addWaivers, type OpenDemand, type Waivable, type WaivedCover } from "@/lib/planner/select/add-waivers";
import { type Choice, type ChooseOptions, coverFacts, readChoice } from "@/lib/planner/select/choice";
import type { Cover, CoverSolution } from "@/lib/planner/select/cover";
import { demandOnly, fitDemands } from "@/lib/planner/select/fit-demands";
import { keepsLimits, type Limits, writeRows } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";
import { solveCover } from "@/lib/planner/select/solve-cover";
import { type Knowledge, listPartsLosing, weighParts } from "@/lib/planner/select/weigh-parts";

/** Questions whether a part fits, and nodes that they take, per step. */
const EFFORT = 8000;

/** One step of the lexicographic search: a choice over the items of the reach, and whether its objective is proven least. */
type Step = {
  chosen: Uint8Array;
  isProven: boolean;
  nodes: number;
  known?: Knowledge | null;
  /** Every part that loses as little, where they are known. */
  parts?: OpenDemand[][] | null;
};

/**
 * The best part of the demands that fits the limits: least lost must-weight, then least lost should-weight, then least cost.
 * Each step keeps what the step before reached as a row, so that ties between equally good parts are decided by cost as well.
 */
export function choosePart(reach: Reach, limits: Limits, options: ChooseOptions): Choice {
  const base: Cover = { ...reach.cover, rows: writeRows(reach, limits) };
  const must = reach.demands.filter((demand) => demand.kind === "must");
  const should = reach.demands.filter((demand) => demand.kind === "should");
  const first = keepMust(reach, limits, base, must, options);
  const lostMust = weigh(listLost(reach, first.chosen, must));
  const second = keepShould(reach, limits, base, first, { must, should, lostMust }, options);
  const lostShould = weigh(listLost(reach, second.chosen, should));
  const third = cutCost(reach, limits, base, second, { must, should, lostMust, lostShould }, options);
  const nodes = first.nodes + second.nodes + third.nodes;
  const isOptimal = first.isProven && second.isProven && third.isOptimal;
  return readChoice(reach, { ...third, isOptimal }, nodes);
}

type Split = { must: OpenDemand[]; should: OpenDemand[]; lostMust: number };

function keepMust(reach: Reach, limits: Limits, base: Cover, must: OpenDemand[], options: ChooseOptions): Step {
  const fit = fitDemands(reach, limits, must, options.nodeLimit);
  if (fit.chosen) return { chosen: fit.chosen, isProven: true, nodes: fit.nodes };
  const nothing = new Uint8Array(reach.cover.itemCount);
  const part = weighParts(reach, limits, [], must, nothing, EFFORT);
  if (part.isProven) return { ...part, nodes: part.nodes + fit.nodes };
  const waivable = must.map((demand) => ({ demand, cost: demand.weight, use: [] }));
  const start = addWhatFits(reach, limits, part.chosen, [], must);
  start.nodes += part.nodes;
  const step = solveWaived(base, [], waivable, { keepCost: false, limits: [] }, start.chosen, options.dropNodes);
  return { ...step, nodes: step.nodes + fit.nodes + start.nodes, known: part.known };
}

/** First with the musts that were kept fixed; where some were lost, then also over all other ways to lose as little. */
function keepShould(
  reach: Reach,
  limits: Limits,
  base: Cover,
  first: Step,
  split: Split,
  options: ChooseOptions,
): Step {
  const { must, should, lostMust } = split;
  const kept = without(must, listLost(reach, first.chosen, must));
  const part = weighShould(reach, limits, first, kept, split);
  if (part.isProven) return part;
  const soft = should.map((demand) => ({ demand, cost: demand.weight, use: [] }));
  const start = addWhatFits(reach, limits, part.chosen, without(must, listLost(reach, part.chosen, must)), should);
  start.nodes += part.nodes;
  const fixed = solveWaived(base, kept, soft, { keepCost: false, limits: [] }, start.chosen, options.dropNodes);
  fixed.nodes += start.nodes;
  if (lostMust === 0 || listLost(reach, fixed.chosen, should).length === 0) {
    return { ...fixed, isProven: fixed.isProven || listLost(reach, fixed.chosen, should).length === 0 };
  }
  const waivable = [
    ...must.map((demand) => ({ demand, cost: 0, use: [demand.weight] })),
    ...should.map((demand) => ({ demand, cost: demand.weight, use: [0] })),
  ];
  const open = solveWaived(
    base,
    [],
    waivable,
    { keepCost: false, limits: [lostMust] },
    fixed.chosen,
    options.dropNodes,
  );
  return { ...open, nodes: open.nodes + fixed.nodes };
}

/** The same by walking through the parts: beside each way to lose as little of the musts. */
function weighShould(reach: Reach, limits: Limits, first: Step, kept: OpenDemand[], split: Split): Step {
  const { should, lostMust } = split;
  const others = lostMust === 0 ? [] : listOtherWays(first, kept, lostMust);
  let best = weighParts(reach, limits, kept, should, first.chosen, EFFORT);
  const beside = [{ way: kept, known: best.known }];
  for (const way of others ?? []) {
    const next = weighParts(reach, limits, way, should, best.chosen, best.effort);
    beside.push({ way, known: next.known });
    best = { ...next, isProven: best.isProven && next.isProven, nodes: best.nodes + next.nodes };
  }
  const lost = weigh(listLost(reach, best.chosen, should));
  if (others === null) return { ...best, isProven: best.isProven && lost === 0, parts: null };
  const parts = best.isProven
    ? beside.map(({ way, known }) => known && listPartsLosing(known, lost, EFFORT)?.map((part) => [...way, ...part]))
    : [];
  return { ...best, parts: parts.every((list) => list) ? parts.flatMap((list) => list ?? []) : null };
}

/** The ways to lose exactly `lost` of the musts, without the one that is known; null where they are too many to list. */
function listOtherWays({ isProven, known }: Step, kept: readonly OpenDemand[], lost: number): OpenDemand[][] | null {
  const ways = isProven && known ? listPartsLosing(known, lost, EFFORT) : null;
  return ways && ways.filter((way) => way.some((demand) => !kept.includes(demand)));
}

/** First for the part that was kept; then over every part that loses no more. */
function cutCost(
  reach: Reach,
  limits: Limits,
  base: Cover,
  second: Step,
  split: Split & { lostShould: number },
  options: ChooseOptions,
): CoverSolution {
  if (second.parts && second.parts.length > 0)
    return cutCostOfParts(reach, limits, second.parts, second.chosen, options);
  const { must, should, lostMust, lostShould } = split;
  const kept = without(reach.demands, listLost(reach, second.chosen, reach.demands));
  const fixed = cutCostOfPart(reach, limits, kept, second.chosen, options);
  const isHard = (demand: OpenDemand): boolean => (demand.kind === "must" ? lostMust === 0 : lostShould === 0);
  const waivable = [...must, ...should]
    .filter((demand) => !isHard(demand))
    .map((demand) => ({ demand, cost: 0, use: demand.kind === "must" ? [demand.weight, 0] : [0, demand.weight] }));
  const { cover, extend } = prepare(base, reach.demands.filter(isHard), waivable, {
    keepCost: true,
    limits: [lostMust, lostShould],
  });
  const open = solveCover(cover, { nodeLimit: options.dropNodes, start: extend(fixed.chosen) });
  return { ...open, chosen: open.chosen.slice(0, base.itemCount), nodes: open.nodes + fixed.nodes };
}

/** The cheapest of all choices that meet one of these parts. */
function cutCostOfParts(
  reach: Reach,
  limits: Limits,
  parts: readonly (readonly OpenDemand[])[],
  start: Uint8Array,
  options: ChooseOptions,
): CoverSolution {
  const solutions = parts.map((part) => cutCostOfPart(reach, limits, part, start, options));
  const best = solutions.reduce((least, own) => (own.cost < least.cost ? own : least));
  const bound = Math.min(...solutions.map((own) => own.bound));
  const nodes = solutions.reduce((sum, own) => sum + own.nodes, 0);
  return { ...best, bound, isOptimal: bound >= best.cost, nodes };
}

function cutCostOfPart(
  reach: Reach,
  limits: Limits,
  kept: readonly OpenDemand[],
  start: Uint8Array,
  options: ChooseOptions,
): CoverSolution {
  const cover = demandOnly(reach, kept);
  const free = solveCover(cover, { nodeLimit: options.nodeLimit });
  if (keepsLimits(reach, limits, free.chosen)) return free;
  const within = solveCover({ ...cover, rows: writeRows(reach, limits) }, { nodeLimit: options.nodeLimit, start });
  return { ...within, nodes: within.nodes + free.nodes };
}

function solveWaived(
  base: Cover,
  hard: readonly OpenDemand[],
  waivable: readonly Waivable[],
  extra: { keepCost: boolean; limits: readonly number[] },
  start: Uint8Array,
  nodeLimit: number,
): Step {
  if (waivable.length === 0) return { chosen: start, isProven: true, nodes: 0 };
  const { cover, extend } = prepare(base, hard, waivable, extra);
  const solution = solveCover(cover, { nodeLimit, start: extend(start) });
  return { chosen: solution.chosen.slice(0, base.itemCount), isProven: solution.isOptimal, nodes: solution.nodes };
}

/** The cover with waivers, and a way to write a choice over the old items as one over the new. */
function prepare(
  base: Cover,
  hard: readonly OpenDemand[],
  waivable: readonly Waivable[],
  extra: { keepCost: boolean; limits: readonly number[] },
): WaivedCover & { extend: (chosen: Uint8Array) => Uint8Array } {
  const waived = addWaivers(base, hard, waivable, extra);
  const extend = (chosen: Uint8Array): Uint8Array => {
    const longer = new Uint8Array(waived.cover.itemCount);
    longer.set(chosen);
    const given = coverFacts(base, chosen);
    waivable.forEach(({ demand }, i) => {
      const waiver = waived.waivers[i]!;
      longer[given[demand.fact]! > 0 ? waiver - 1 : waiver] = 1;
    });
    return longer;
  };
  return { ...waived, extend };
}

const listLost = (reach: Reach, chosen: Uint8Array, demands: readonly OpenDemand[]): OpenDemand[] => {
  const given = coverFacts(reach.cover, chosen);
  return demands.filter((demand) => given[demand.fact] === 0);
};
const weigh = (demands: readonly OpenDemand[]): number => demands.reduce((sum, demand) => sum + demand.weight, 0);
const without = (demands: readonly OpenDemand[], gone: readonly OpenDemand[]): OpenDemand[] =>
  demands.filter((demand) => !gone.includes(demand));
