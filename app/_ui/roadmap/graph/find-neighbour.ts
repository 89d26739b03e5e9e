import type { PlacedGraph, PlacedNode } from "./place-graph";

export type Direction = "left" | "right" | "up" | "down";

/**
 * The step to go to from `key`: left to what it needs, right to what it opens (of several the one most level with it), up and
 * down within its column of its phase. Null where there is none.
 */
export function findNeighbour({ nodes, edges }: PlacedGraph, key: string, direction: Direction): string | null {
  const at = nodes.find((node) => node.key === key);
  if (!at) return null;
  const candidates = nodes.filter((node) => isThatWay(node, at, direction, edges));
  const distance = (node: PlacedNode) => Math.abs(node.y - at.y) * 4 + Math.abs(node.x - at.x);
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.key ?? null;
}

function isThatWay(node: PlacedNode, at: PlacedNode, direction: Direction, edges: PlacedGraph["edges"]): boolean {
  if (direction === "left") return edges.some(({ from, to }) => from === node.key && to === at.key);
  if (direction === "right") return edges.some(({ from, to }) => from === at.key && to === node.key);
  const isInColumn = node.phase === at.phase && Math.abs(node.x - at.x) < 1;
  return isInColumn && (direction === "up" ? node.y < at.y : node.y > at.y);
}
