import { type Choice, type ChooseOptions, readChoice } from "@/lib/planner/select/choice";
import { choosePart } from "@/lib/planner/select/choose-part";
import { fitDemands } from "@/lib/planner/select/fit-demands";
import { keepsLimits, type Limits, writeRows } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";
import { solveCover } from "@/lib/planner/select/solve-cover";

/** Chooses what to plan: everything at least cost if it fits the limits, else the best part of it. */
export function choose(reach: Reach, limits: Limits, options: ChooseOptions): Choice {
  const free = solveCover(reach.cover, { nodeLimit: options.nodeLimit });
  if (keepsLimits(reach, limits, free.chosen)) return readChoice(reach, free, free.nodes);
  const fit = fitDemands(reach, limits, reach.demands, options.nodeLimit);
  let nodes = free.nodes + fit.nodes;
  if (fit.verdict === "yes") {
    const cover = { ...reach.cover, rows: writeRows(reach, limits) };
    const within = solveCover(cover, { nodeLimit: options.nodeLimit, start: fit.chosen });
    return readChoice(reach, { ...within, bound: Math.max(within.bound, free.bound) }, nodes + within.nodes);
  }
  const part = choosePart(reach, limits, options);
  nodes += part.nodes;
  return { ...part, nodes };
}
