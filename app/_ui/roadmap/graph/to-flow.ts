import { traceNeeds } from "@/lib/view/trace-needs";
import type { FlowEdge, FlowNode, PhaseFlowNode, StepFlowNode, Tone } from "./flow-types";
import { nodeSize } from "./node-size";
import type { PlacedEdge, PlacedGraph } from "./place-graph";

/** A box is no more than its content to a screen reader. */
const domAttributes = { "aria-roledescription": undefined };

export type ToneOf = (key: string) => Tone;

/** How each step stands to the step `chosen`; all plain while none of the graph's is. */
export function toneSteps({ nodes, edges }: PlacedGraph, chosen: string | null): ToneOf {
  if (chosen === null || !nodes.some(({ key }) => key === chosen)) return () => "plain";
  const { before, after } = traceNeeds(edges, chosen);
  return (key) => (key === chosen ? "chosen" : before.has(key) ? "before" : after.has(key) ? "after" : "dim");
}

/** The phases and steps of the drawing as the graph library takes them. */
export function toFlowNodes(graph: PlacedGraph, toneOf: ToneOf, hrefs: Record<string, string>): FlowNode[] {
  const phases = graph.phases.map((phase): PhaseFlowNode => {
    const { name, x, y, width, height } = phase;
    const box = { position: { x, y }, width, height, measured: { width, height }, zIndex: -2 };
    return { id: `phase ${name}`, type: "phase", ...box, domAttributes, data: { phase } };
  });
  const steps = graph.nodes.map((step): StepFlowNode => {
    const { key, x, y } = step;
    const box = { position: { x, y }, ...nodeSize, measured: nodeSize };
    return {
      id: key,
      type: "step",
      ...box,
      domAttributes,
      data: { step, href: hrefs[key] ?? "", tone: toneOf(key) },
    };
  });
  return [...phases, ...steps];
}

/** The arrows likewise; those of the step `lit`, which is pointed at or in focus, stand out like a way. */
export function toFlowEdges(graph: PlacedGraph, toneOf: ToneOf, lit: string | null): FlowEdge[] {
  const phaseOf = new Map(graph.nodes.map(({ key, phase }) => [key, phase]));
  return graph.edges.map((edge): FlowEdge => {
    const { from, to } = edge;
    const tone = from === lit ? "after" : to === lit ? "before" : toneEdge(edge, toneOf);
    return {
      id: `${from} ${to}`,
      type: "need",
      source: from,
      target: to,
      zIndex: tone === "before" || tone === "after" ? 0 : -1,
      // Every step's own page tells what it needs and unlocks, in words.
      domAttributes: { "aria-hidden": true },
      data: { edge, tone, isLong: phaseOf.get(from) !== phaseOf.get(to) },
    };
  });
}

/** An arrow is on the way to the chosen step when both its ends are, and likewise on the way from it. */
function toneEdge({ from, to }: PlacedEdge, toneOf: ToneOf): Tone {
  const [a, b] = [toneOf(from), toneOf(to)];
  if (a === "plain") return "plain";
  if (a === "before" && (b === "before" || b === "chosen")) return "before";
  if (b === "after" && (a === "after" || a === "chosen")) return "after";
  return "dim";
}
