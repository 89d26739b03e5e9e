import { nodeSize } from "./node-size";
import type { Box, PlacedEdge, PlacedGraph, PlacedNode } from "./place-graph";
import type { TonedEdge } from "./tone-graph";

type Point = { x: number; y: number };

/** The arrows from steps to those that need them; dashed where only steps not shown tie them. Every step's page says it in words. */
export function NeedEdges({
  graph,
  edges,
  size,
}: {
  graph: PlacedGraph;
  edges: TonedEdge[];
  size: Omit<Box, "x" | "y">;
}) {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  return (
    <svg aria-hidden="true" {...size} className="absolute top-0 left-0 overflow-visible">
      <marker id="need-head" viewBox="-10 -10 20 20" markerWidth="18" markerHeight="18" orient="auto-start-reverse">
        <path d="M-5,-4L0,0L-5,4" className="need-head" />
      </marker>
      {edges.map((edge) => {
        const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
        return from && to ? (
          <path key={`${edge.from} ${edge.to}`} d={curveThrough(pointsOf(edge, from, to))} className={classOf(edge)} />
        ) : null;
      })}
    </svg>
  );
}

function classOf({ tone, isLong, isThrough }: TonedEdge): string {
  return `need-edge need-${tone} ${isLong ? "need-long" : ""} ${isThrough ? "need-through" : ""}`;
}

/** From the middle of the right rim of one box to that of the left rim of the other. */
function pointsOf({ bends }: PlacedEdge, from: PlacedNode, to: PlacedNode): Point[] {
  const half = nodeSize.height / 2;
  return [{ x: from.x + nodeSize.width, y: from.y + half }, ...bends, { x: to.x, y: to.y + half }];
}

/** A line that leaves and meets every point level, so that it bends between the columns alone. */
function curveThrough([first, ...rest]: Point[]): string {
  if (!first) return "";
  let path = `M${first.x},${first.y}`;
  let at = first;
  for (const point of rest) {
    const half = Math.max(16, Math.abs(point.x - at.x) / 2);
    path += `C${at.x + half},${at.y} ${point.x - half},${point.y} ${point.x},${point.y}`;
    at = point;
  }
  return path;
}
