import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNeedGraph, type NeedEdge } from "@/lib/view/build-need-graph";
import { traceNeeds } from "@/lib/view/trace-needs";
import { anyMilestones, sampleMilestone } from "./roadmap-samples";

/** Every pair of which the first has to come before the second, by whatever chain. */
function reach(pairs: readonly { from: string; to: string }[]): Set<string> {
  const found = new Set(pairs.map(({ from, to }) => `${from} ${to}`));
  // A set hands out what is added to it on the way, too.
  for (const pair of found) {
    const [from, middle] = pair.split(" ");
    for (const edge of pairs) if (edge.from === middle) found.add(`${from} ${edge.to}`);
  }
  return found;
}

const anyGraph = anyMilestones.map((rows) => {
  const shown = new Set(rows.filter(({ isShown }) => isShown).map(({ milestone }) => milestone.key));
  const milestones = rows.map(({ milestone }) => milestone);
  const needs = milestones.flatMap(({ key, step }) => step.after.map((from) => ({ from, to: key })));
  return { shown, milestones, needs, graph: buildNeedGraph(milestones, ({ key }) => shown.has(key)) };
});

describe("buildNeedGraph, for any roadmap", () => {
  it("says of any two shown milestones whether one comes before the other, as the plan does", () => {
    fc.assert(
      fc.property(anyGraph, ({ shown, needs, graph }) => {
        const wanted = [...reach(needs)].filter((pair) => pair.split(" ").every((key) => shown.has(key)));
        expect([...reach(graph.edges)].toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  it("needs every one of its arrows to say so", () => {
    fc.assert(
      fc.property(anyGraph, ({ graph: { edges } }) => {
        for (const edge of edges) {
          const others = edges.filter((other) => other !== edge);
          expect(reach(others)).not.toContain(`${edge.from} ${edge.to}`);
        }
      }),
    );
  });

  it("shows each shown milestone once, in plan order, one layer below the deepest it needs", () => {
    fc.assert(
      fc.property(anyGraph, ({ shown, milestones, graph: { nodes, edges } }) => {
        expect(nodes.map(({ key }) => key)).toEqual(milestones.map(({ key }) => key).filter((key) => shown.has(key)));
        const layers = new Map(nodes.map(({ key, layer }) => [key, layer]));
        for (const { key, layer } of nodes) {
          const above = edges.filter(({ to }) => to === key).map(({ from }) => layers.get(from) ?? Number.NaN);
          expect(layer).toBe(above.length === 0 ? 0 : Math.max(...above) + 1);
        }
      }),
    );
  });

  it("marks the arrows that no single need draws", () => {
    fc.assert(
      fc.property(anyGraph, ({ needs, graph: { edges } }) => {
        for (const { from, to, isThrough } of edges)
          expect(isThrough).toBe(!needs.some((need) => need.from === from && need.to === to));
      }),
    );
  });

  it("traces what leads to a milestone and where it leads, as the arrows do", () => {
    fc.assert(
      fc.property(anyGraph, ({ graph: { nodes, edges } }) => {
        const pairs = reach(edges);
        for (const { key } of nodes) {
          const { before, after } = traceNeeds(edges, key);
          for (const other of nodes.map((node) => node.key)) {
            expect(before.has(other)).toBe(pairs.has(`${other} ${key}`));
            expect(after.has(other)).toBe(pairs.has(`${key} ${other}`));
          }
        }
      }),
    );
  });
});

describe("buildNeedGraph", () => {
  const edge = (from: number, to: number, isThrough = false): NeedEdge => ({
    from: `m${from}`,
    to: `m${to}`,
    isThrough,
  });
  const chain = [
    sampleMilestone(1),
    sampleMilestone(2, { after: ["m1"] }),
    sampleMilestone(3, { after: ["m1", "m2"] }),
  ];

  it("drops the arrow that a chain says already", () => {
    expect(buildNeedGraph(chain, () => true).edges).toEqual([edge(1, 2), edge(2, 3)]);
  });

  it("draws a chain through what is hidden, as such when it is no need of its own", () => {
    expect(buildNeedGraph(chain, ({ key }) => key !== "m2").edges).toEqual([edge(1, 3)]);
    const long = [...chain, sampleMilestone(4, { after: ["m3"] })];
    expect(buildNeedGraph(long, ({ key }) => key === "m1" || key === "m4").edges).toEqual([edge(1, 4, true)]);
  });

  it("takes a need that only the reason of the earlier milestone names", () => {
    const reason = { covers: [], neededBy: ["m2"] };
    expect(buildNeedGraph([sampleMilestone(1, { reason }), sampleMilestone(2)], () => true).edges).toEqual([
      edge(1, 2),
    ]);
  });

  it("ignores needs outside the plan and opens a circle", () => {
    const ring = [sampleMilestone(1, { after: ["m2", "elsewhere"] }), sampleMilestone(2, { after: ["m1"] })];
    expect(buildNeedGraph(ring, () => true).edges).toEqual([edge(1, 2)]);
  });
});
