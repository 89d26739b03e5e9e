import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import type { Cover, CoverSolution } from "@/lib/planner/select/cover";
import { sumChosen } from "@/lib/planner/select/is-cover";
import type { Reach } from "@/lib/planner/select/reach";

export type ChooseOptions = { nodeLimit: number; dropNodes: number };

/** The milestones to plan. Lexicographic: least lost must-weight, then least lost should-weight, then least cost. */
export type Choice = {
  chosen: Uint8Array;
  minutes: number;
  money: number;
  cost: number;
  /** Lower bound on the cost of every choice within the limits that loses no more must-weight and no more should-weight. */
  bound: number;
  /** Proven in all three respects. */
  isOptimal: boolean;
  nodes: number;
  /** Demands that the limits left no room for. */
  dropped: OpenDemand[];
};

/** Sums up a solution without what is redundant in it; demands that it does not meet are dropped ones. */
export function readChoice(reach: Reach, solution: CoverSolution, nodes: number): Choice {
  const kept = solution.chosen.slice(0, reach.cover.itemCount);
  const given = coverFacts(reach.cover, kept);
  const met = reach.demands.filter((demand) => given[demand.fact]! > 0);
  const chosen = dropRedundant(reach.cover, kept, met);
  const cost = sumChosen(reach.cover.cost, chosen);
  return {
    chosen,
    minutes: sumChosen(reach.minutes, chosen),
    money: sumChosen(reach.money, chosen),
    cost,
    bound: Math.min(solution.bound, cost),
    isOptimal: solution.isOptimal,
    nodes,
    dropped: reach.demands.filter((demand) => given[demand.fact] === 0),
  };
}

/** Per fact how many chosen items give it. */
export function coverFacts(cover: Cover, chosen: Uint8Array): Int32Array {
  const given = new Int32Array(cover.factCount);
  for (let item = 0; item < cover.itemCount; item++) {
    if (chosen[item] !== 1) continue;
    for (let e = cover.gives.start[item]!; e < cover.gives.start[item + 1]!; e++) given[cover.gives.to[e]!]!++;
  }
  return given;
}

/** The choice without items that neither a demand nor a kept item needs; the dearest goes first. */
export function dropRedundant(cover: Cover, chosen: Uint8Array, demands: readonly OpenDemand[]): Uint8Array {
  const { needs, gives, cost, rows } = cover;
  const kept = chosen.slice();
  const use = rows.map((row) => sumChosen(row.use, kept));
  const given = coverFacts(cover, kept);
  const wanted = new Int32Array(cover.factCount);
  for (const { fact } of demands) wanted[fact]!++;
  const byCost: number[] = [];
  for (let item = 0; item < cover.itemCount; item++) {
    if (kept[item] !== 1) continue;
    byCost.push(item);
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) wanted[needs.to[e]!]!++;
  }
  byCost.sort((a, b) => cost[b]! - cost[a]! || b - a);
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const item of byCost) {
      if (kept[item] !== 1) continue;
      let isSole = false;
      for (let e = gives.start[item]!; e < gives.start[item + 1]! && !isSole; e++) {
        isSole = wanted[gives.to[e]!]! > 0 && given[gives.to[e]!] === 1;
      }
      if (isSole) continue;
      if (rows.some((row, r) => row.use[item]! < 0 && use[r]! - row.use[item]! > row.limit)) continue;
      kept[item] = 0;
      rows.forEach((row, r) => {
        use[r]! -= row.use[item]!;
      });
      isDone = false;
      for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) given[gives.to[e]!]!--;
      for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) wanted[needs.to[e]!]!--;
    }
  }
  return kept;
}
