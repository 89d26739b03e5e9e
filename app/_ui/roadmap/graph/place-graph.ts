import { graphlib, layout } from "@dagrejs/dagre";
import type { PhaseName } from "@/lib/planner/roadmap/types";
import { phaseNames } from "@/lib/view/filter-milestones";
import type { NeedEdge, NeedGraph, NeedNode } from "@/lib/view/build-need-graph";
import { nodeSize } from "./node-size";

const gap = { x: 72, y: 16, phases: 112, inner: 28, heading: 76 };

type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };
export type PlacedNode = NeedNode & Point;
export type PlacedPhase = Box & { name: PhaseName; count: number };
/** An arrow, with the points it bends at when it stays within its phase; in pixels of the drawing, y downwards. */
export type PlacedEdge = NeedEdge & { bends: Point[] };
export type PlacedGraph = { nodes: PlacedNode[]; edges: PlacedEdge[]; phases: PlacedPhase[] };

const remembered = new Map<string, PlacedGraph>();
const mostRemembered = 40;

/**
 * Places a graph: phases side by side in their order, within each the steps in columns from what they need to what they open
 * (dagre's layered layout), and below them those tied to nothing in their phase. The latest drawings are remembered.
 */
export function placeGraph(graph: NeedGraph): PlacedGraph {
  const name = JSON.stringify(graph);
  const placed = remembered.get(name) ?? draw(graph);
  remembered.delete(name);
  remembered.set(name, placed);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return placed;
}

function draw({ nodes, edges }: NeedGraph): PlacedGraph {
  const places = new Map<string, Point>();
  const bends = new Map<NeedEdge, Point[]>();
  const phases: PlacedPhase[] = [];
  let left = 0;
  for (const name of phaseNames) {
    const own = nodes.filter(({ phase }) => phase === name);
    if (own.length === 0) continue;
    const box = drawPhase(own, edges, left, places, bends);
    phases.push({ name, count: own.length, ...box });
    left = box.x + box.width + gap.phases;
  }
  const height = Math.max(...phases.map((phase) => phase.height));
  return {
    nodes: nodes.map((node) => ({ ...node, ...(places.get(node.key) ?? { x: 0, y: 0 }) })),
    edges: edges.map((edge) => ({ ...edge, bends: bends.get(edge) ?? [] })),
    phases: phases.map((phase) => ({ ...phase, height })),
  };
}

/** Places the steps of one phase from `left` rightwards and answers the box around them. */
function drawPhase(
  own: readonly NeedNode[],
  all: readonly NeedEdge[],
  left: number,
  places: Map<string, Point>,
  bends: Map<NeedEdge, Point[]>,
): Box {
  const keys = new Set(own.map(({ key }) => key));
  const edges = all.filter(({ from, to }) => keys.has(from) && keys.has(to));
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const origin = { x: left + gap.inner, y: gap.heading };
  const drawing = drawTied(
    own.filter(({ key }) => tied.has(key)),
    edges,
    origin,
    places,
    bends,
  );
  const loose = own.filter(({ key }) => !tied.has(key));
  const columns = Math.max(1, Math.round((drawing.width + gap.x) / (nodeSize.width + gap.x)), columnsFor(loose.length));
  const top = origin.y + (drawing.height > 0 ? drawing.height + 2 * gap.y : 0);
  for (const [at, { key }] of loose.entries()) {
    places.set(key, {
      x: origin.x + (at % columns) * (nodeSize.width + gap.x),
      y: top + Math.floor(at / columns) * (nodeSize.height + gap.y),
    });
  }
  const looseRows = Math.ceil(loose.length / columns);
  const inLoose = Math.min(columns, loose.length);
  const width = Math.max(drawing.width, inLoose * (nodeSize.width + gap.x) - gap.x);
  const height = top + looseRows * (nodeSize.height + gap.y);
  return { x: left, y: 0, width: width + 2 * gap.inner, height: height + gap.inner };
}

/** A phase of loose steps alone is laid out about as wide as it is high. */
const columnsFor = (count: number) => Math.min(4, Math.ceil(Math.sqrt(count / 4)));

function drawTied(
  nodes: readonly NeedNode[],
  edges: readonly NeedEdge[],
  origin: Point,
  places: Map<string, Point>,
  bends: Map<NeedEdge, Point[]>,
): { width: number; height: number } {
  if (nodes.length === 0) return { width: 0, height: 0 };
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: gap.y, ranksep: gap.x, edgesep: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of nodes) graph.setNode(key, { ...nodeSize });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  for (const { key } of nodes) {
    const { x, y } = graph.node(key) as Point;
    places.set(key, { x: origin.x + x - nodeSize.width / 2, y: origin.y + y - nodeSize.height / 2 });
  }
  for (const edge of edges) {
    const { points = [] } = graph.edge(edge.from, edge.to) as { points?: Point[] };
    // The first and last lie on the rims of the boxes, where the drawing's own ends go.
    const inner = points.slice(1, -1).map(({ x, y }) => ({ x: origin.x + x, y: origin.y + y }));
    bends.set(edge, inner);
  }
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width, height };
}
