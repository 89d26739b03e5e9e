import type { Csr } from "@/lib/graph/csr";

/** A flow network as linked lists of arcs; arc e and e ^ 1 are each other's way back. */
type Network = { head: Int32Array; next: number[]; to: number[]; room: number[]; level: Int32Array; at: Int32Array };

/**
 * The set of members of greatest total value that holds, with every member, all its predecessors among the members; null when
 * no set is worth more than 0. `value[i]` belongs to `members[i]`; integers below 2^53 in sum, so the answer is exact.
 * Picard 1976: a minimum cut, found by Dinic's algorithm. Among several sets it is the smallest.
 */
export function findMaxClosure(members: Int32Array, value: Float64Array, predecessors: Csr): Uint8Array | null {
  const size = members.length;
  const network = createNetwork(size + 2);
  const place = new Map<number, number>();
  members.forEach((member, i) => place.set(member, i));
  let positive = 0;
  members.forEach((member, i) => {
    const own = value[i]!;
    if (own > 0) {
      addArc(network, size, i, own);
      positive += own;
    } else if (own < 0) {
      addArc(network, i, size + 1, -own);
    }
    for (let e = predecessors.start[member]!; e < predecessors.start[member + 1]!; e++) {
      const before = place.get(predecessors.to[e]!);
      if (before !== undefined) addArc(network, i, before, Number.POSITIVE_INFINITY);
    }
  });
  let flow = 0;
  while (levelFrom(network, size, size + 1)) {
    network.at.set(network.head);
    for (let pushed = push(network, size, size + 1, Number.POSITIVE_INFINITY); pushed > 0; ) {
      flow += pushed;
      pushed = push(network, size, size + 1, Number.POSITIVE_INFINITY);
    }
  }
  if (positive - flow <= 0) return null;
  return Uint8Array.from({ length: size }, (_, i) => (network.level[i]! >= 0 ? 1 : 0));
}

function createNetwork(nodes: number): Network {
  const head = new Int32Array(nodes).fill(-1);
  return { head, next: [], to: [], room: [], level: new Int32Array(nodes), at: new Int32Array(nodes) };
}

function addArc(network: Network, from: number, to: number, room: number): void {
  const { head, next } = network;
  network.to.push(to, from);
  network.room.push(room, 0);
  next.push(head[from]!);
  head[from] = next.length - 1;
  next.push(head[to]!);
  head[to] = next.length - 1;
}

/** Breadth-first distances from the source; true while the sink can still be reached. */
function levelFrom(network: Network, source: number, sink: number): boolean {
  const { head, next, to, room, level } = network;
  level.fill(-1);
  level[source] = 0;
  const queue = [source];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!;
    for (let arc = head[node]!; arc >= 0; arc = next[arc]!) {
      if (room[arc]! <= 0 || level[to[arc]!]! >= 0) continue;
      level[to[arc]!] = level[node]! + 1;
      queue.push(to[arc]!);
    }
  }
  return level[sink]! >= 0;
}

/** Pushes flow along one path of rising levels; 0 when there is none left. */
function push(network: Network, node: number, sink: number, flow: number): number {
  if (node === sink) return flow;
  const { next, to, room, level, at } = network;
  for (; at[node]! >= 0; at[node] = next[at[node]!]!) {
    const arc = at[node]!;
    if (room[arc]! <= 0 || level[to[arc]!] !== level[node]! + 1) continue;
    const pushed = push(network, to[arc]!, sink, Math.min(flow, room[arc]!));
    if (pushed <= 0) continue;
    network.room[arc]! -= pushed;
    network.room[arc ^ 1]! += pushed;
    return pushed;
  }
  return 0;
}
