import { CERT, type Compiled, LEVELS } from "@/lib/planner/compiled";
import { createDag, type Dag } from "@/lib/planner/order/dag";
import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { readHeldLevel } from "@/lib/planner/select/held-facts";
import type { Reach } from "@/lib/planner/select/reach";

/** The chosen milestones as a graph: who supports whom, what each realises, how much market value finishing it brings. */
export type Network = {
  /** Item of the catalogue per node, ascending. */
  items: Int32Array;
  dag: Dag;
  edges: readonly (readonly [number, number])[];
  /** Demands that a node meets. */
  covers: OpenDemand[][];
};

/** Parts in which a requirement's weight is spread over up to four levels and a half share for the proof, in integers. */
const SHARES = 12;

/**
 * Builds the graph of a choice. A fact is supported by the chosen producer of the lowest rank, months of experience by as many
 * experiences as it takes, those of the earliest turn first (their rank, if `turnOf` is not given). The weight of a
 * requirement is spread over its missing levels, if the role does not say what each is worth; its proof is worth half of it. `minutesOf`: what is left of an item.
 */
export function buildNetwork(
  compiled: Compiled,
  reach: Reach,
  chosen: Uint8Array,
  minutesOf: (item: number) => number,
  turnOf: (item: number) => number = (item) => compiled.rank[item]!,
): Network {
  const members: number[] = [];
  const nodeOf = new Int32Array(reach.items.length);
  for (let a = 0; a < nodeOf.length; a++) {
    if (reach.items[a]! >= 0 && chosen[a] === 1) nodeOf[a] = members.push(a) - 1;
  }
  const items = Int32Array.from(members.map((a) => reach.items[a]!));
  const supporters = createSupporters(reach, chosen, nodeOf, turnOf);
  const edges = listEdges(reach, members, supporters);
  const covers: OpenDemand[][] = members.map(() => []);
  const value = new Float64Array(items.length);
  const levels = supportLevels(compiled, items);
  for (const demand of reach.demands) {
    const nodes = supporters(demand.fact);
    for (const node of nodes) covers[node]!.push(demand);
    if (nodes.length === 0) continue;
    if (demand.what === "level") spreadOverLevels(compiled, reach, demand, levels, value);
    else {
      const worth = demand.what === "proof" ? worthOfAll(demand) / 2 : demand.weight * SHARES;
      for (const node of nodes) value[node]! += Math.round(worth / nodes.length);
    }
  }
  const minutes = new Float64Array(items.length);
  for (let node = 0; node < items.length; node++) minutes[node] = minutesOf(items[node]!);
  return { items, dag: createDag(minutes, value, edges), edges, covers };
}

/** Months of validity per node of a certification that expires; 0 for all others. */
export function readValidity(compiled: Compiled, network: Network): Int32Array {
  return Int32Array.from(network.items, (item) => compiled.validMonths[item]!);
}

/** Nodes that support a fact of the cover: one, or for months of experience as many experiences as it takes. */
function createSupporters(
  reach: Reach,
  chosen: Uint8Array,
  nodeOf: Int32Array,
  turnOf: (item: number) => number,
): (fact: number) => number[] {
  const { cover, items } = reach;
  const producer = new Int32Array(cover.factCount).fill(-1);
  for (let a = 0; a < cover.itemCount; a++) {
    if (chosen[a] !== 1) continue;
    for (let e = cover.gives.start[a]!; e < cover.gives.start[a + 1]!; e++) {
      const known = producer[cover.gives.to[e]!]!;
      if (known < 0 || cover.rank[a]! < cover.rank[known]!) producer[cover.gives.to[e]!] = a;
    }
  }
  return (fact) => {
    const a = producer[fact]!;
    if (a < 0) return [];
    if (items[a]! >= 0) return [nodeOf[a]!];
    return listGivers(reach, chosen, a, turnOf)
      .map((member) => nodeOf[member]!)
      .sort((x, y) => x - y);
  };
}

function listGivers(reach: Reach, chosen: Uint8Array, tally: number, turnOf: (item: number) => number): number[] {
  const { cover, items } = reach;
  const row = cover.rows.find(({ use }) => use[tally]! > 0);
  if (!row) return [];
  const givers = Array.from(chosen.keys()).filter((a) => chosen[a] === 1 && row.use[a]! < 0);
  givers.sort((a, b) => turnOf(items[a]!) - turnOf(items[b]!) || a - b);
  let missing = row.use[tally]!;
  return givers.filter((a) => {
    const isTaken = missing > 0;
    missing += row.use[a]!;
    return isTaken;
  });
}

function listEdges(
  reach: Reach,
  members: readonly number[],
  supporters: (fact: number) => number[],
): [number, number][] {
  const { needs } = reach.cover;
  const edges: [number, number][] = [];
  members.forEach((a, node) => {
    const before: number[] = [];
    for (let e = needs.start[a]!; e < needs.start[a + 1]!; e++) {
      for (const other of supporters(needs.to[e]!)) if (!before.includes(other)) before.push(other);
    }
    if (before.length > 1) before.sort((x, y) => x - y);
    for (const other of before) edges.push([other, node]);
  });
  return edges;
}

/** Per level fact of the catalogue the node of lowest rank that gives it. */
function supportLevels(compiled: Compiled, items: Int32Array): Map<number, number> {
  const { gives, rank, firstCertFact, kind } = compiled;
  const support = new Map<number, number>();
  items.forEach((item, node) => {
    if (kind[item]! >= CERT) return;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) {
      const fact = gives.to[e]!;
      if (fact >= firstCertFact) break;
      const known = support.get(fact);
      if (known === undefined || rank[item]! < rank[items[known]!]!) support.set(fact, node);
    }
  });
  return support;
}

function spreadOverLevels(
  compiled: Compiled,
  reach: Reach,
  demand: OpenDemand,
  levels: ReadonlyMap<number, number>,
  value: Float64Array,
): void {
  const skill = compiled.skillIndex.get(demand.skill)!;
  const held = readHeldLevel(compiled, reach.held, skill);
  for (let level = held + 1; level <= demand.level; level++) {
    const node = levels.get(LEVELS * skill + level - 1);
    if (node !== undefined)
      value[node]! += demand.worth?.[level - 1] ?? (demand.weight * SHARES) / (demand.level - held);
  }
}

function worthOfAll({ worth, level, weight }: OpenDemand): number {
  return worth ? worth.slice(0, level).reduce((sum, part) => sum + part, 0) : weight * SHARES;
}
