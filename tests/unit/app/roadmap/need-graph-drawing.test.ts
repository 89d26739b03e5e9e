import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNeighbour } from "@/app/_ui/roadmap/graph/find-neighbour";
import { nodeSize } from "@/app/_ui/roadmap/graph/node-size";
import { type Box, placeGraph } from "@/app/_ui/roadmap/graph/place-graph";
import { toneEdges, toneSteps } from "@/app/_ui/roadmap/graph/tone-graph";
import { buildNeedGraph } from "@/lib/view/build-need-graph";
import { traceNeeds } from "@/lib/view/trace-needs";
import { anyMilestones } from "../../view/roadmap-samples";

const anyDrawing = anyMilestones.map((rows) =>
  placeGraph(
    buildNeedGraph(
      rows.map(({ milestone }) => milestone),
      () => true,
    ),
  ),
);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Box, inner: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe("the drawing of any graph", () => {
  it("lays every step into its phase, no step and no phase upon another", () => {
    fc.assert(
      fc.property(anyDrawing, ({ nodes, phases }) => {
        const boxes = nodes.map(({ x, y, phase }) => ({ x, y, phase, ...nodeSize }));
        for (const [at, box] of boxes.entries()) {
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
          const own = phases.find(({ name }) => name === box.phase);
          expect(own && holds(own, box)).toBe(true);
        }
        for (const [at, phase] of phases.entries())
          expect(phases.slice(at + 1).some((other) => overlap(phase, other))).toBe(false);
      }),
    );
  });

  it("leads within a phase from left to right", () => {
    fc.assert(
      fc.property(anyDrawing, ({ nodes, edges }) => {
        const at = new Map(nodes.map((node) => [node.key, node]));
        for (const { from, to } of edges) {
          const [a, b] = [at.get(from), at.get(to)];
          if (a && b && a.phase === b.phase) expect(a.x + nodeSize.width).toBeLessThan(b.x);
        }
      }),
    );
  });

  it("goes by arrow key to a need, to what it opens, and down a column and back", () => {
    fc.assert(
      fc.property(anyDrawing, (graph) => {
        const { nodes, edges } = graph;
        for (const { key } of nodes) {
          const left = findNeighbour(graph, key, "left");
          expect(edges.some(({ from, to }) => from === left && to === key)).toBe(edges.some(({ to }) => to === key));
          const right = findNeighbour(graph, key, "right");
          expect(edges.some(({ from, to }) => from === key && to === right)).toBe(
            edges.some(({ from }) => from === key),
          );
          const below = findNeighbour(graph, key, "down");
          if (below !== null) expect(findNeighbour(graph, below, "up")).toBe(key);
        }
      }),
    );
  });

  it("tones the whole way to a chosen step and from it, and dims all else", () => {
    fc.assert(
      fc.property(anyDrawing, fc.nat(), (graph, pick) => {
        const chosen = graph.nodes[pick % graph.nodes.length]?.key ?? "";
        const { before, after } = traceNeeds(graph.edges, chosen);
        const toneOf = toneSteps(graph, chosen);
        for (const { key } of graph.nodes) {
          const tone = before.has(key) ? "before" : after.has(key) ? "after" : key === chosen ? "chosen" : "dim";
          expect(toneOf(key)).toBe(tone);
        }
        for (const { from, to, tone } of toneEdges(graph, toneOf, null)) {
          const isBefore = before.has(from) && (before.has(to) || to === chosen);
          const isAfter = after.has(to) && (after.has(from) || from === chosen);
          expect(tone).toBe(isBefore ? "before" : isAfter ? "after" : "dim");
        }
      }),
    );
  });
});
