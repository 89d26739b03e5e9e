import { type CoverState, FREE } from "@/lib/planner/select/cover-state";

/**
 * Splits the free items into parts that do not influence each other, each ascending. Two items hang together when they give
 * or need one open fact; a need that is demanded anyway does not connect its users. All
 * items that use or give to a row hang together.
 */
export function findParts(state: CoverState): number[][] {
  const { cover, producers, consumers, verdict, support, demand } = state;
  const isPlaced = new Uint8Array(cover.itemCount);
  const isSeen = new Uint8Array(cover.factCount);
  const parts: number[][] = [];
  for (let first = 0; first < cover.itemCount; first++) {
    if (verdict[first] !== FREE || isPlaced[first] === 1) continue;
    const part = [first];
    isPlaced[first] = 1;
    const join = (items: Int32Array, from: number, to: number): void => {
      for (let e = from; e < to; e++) {
        const item = items[e]!;
        if (verdict[item] !== FREE || isPlaced[item] === 1) continue;
        isPlaced[item] = 1;
        part.push(item);
      }
    };
    const visit = (fact: number): void => {
      if (isSeen[fact] === 1 || support[fact]! > 0) return;
      isSeen[fact] = 1;
      join(producers.to, producers.start[fact]!, producers.start[fact + 1]!);
      if (demand[fact] === 0) join(consumers.to, consumers.start[fact]!, consumers.start[fact + 1]!);
    };
    for (let head = 0; head < part.length; head++) {
      const item = part[head]!;
      const { needs, gives } = cover;
      for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++)
        if (demand[needs.to[e]!] === 0) visit(needs.to[e]!);
      for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) visit(gives.to[e]!);
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return joinByRows(state, parts);
}

function joinByRows(state: CoverState, parts: number[][]): number[][] {
  const { rows } = state.cover;
  if (rows.length === 0) return parts;
  const usesRow = (part: readonly number[]): boolean => part.some((item) => rows.some((row) => row.use[item] !== 0));
  const joined = parts
    .filter(usesRow)
    .flat()
    .sort((a, b) => a - b);
  const others = parts.filter((part) => !usesRow(part));
  return joined.length > 0 ? [joined, ...others] : others;
}
