import { traceNeeds } from "@/lib/view/trace-needs";
import type { PlacedEdge, PlacedGraph } from "./place-graph";

/** How a step or an arrow stands to the selected step: it, before it, after it, or neither; plain when none is selected. */
export type Tone = "chosen" | "before" | "after" | "plain" | "dim";
export type ToneOf = (key: string) => Tone;
/** `isLong`: it leads from one phase into another. */
export type TonedEdge = PlacedEdge & { tone: Tone; isLong: boolean };

/** How each step stands to the step `chosen`; all plain while none of the graph's is. */
export function toneSteps({ nodes, edges }: PlacedGraph, chosen: string | null): ToneOf {
  if (chosen === null || !nodes.some(({ key }) => key === chosen)) return () => "plain";
  const { before, after } = traceNeeds(edges, chosen);
  return (key) => (key === chosen ? "chosen" : before.has(key) ? "before" : after.has(key) ? "after" : "dim");
}

/** The arrows with their tones; those of the step `lit`, which is pointed at or in focus, stand out like a way. */
export function toneEdges({ nodes, edges }: PlacedGraph, toneOf: ToneOf, lit: string | null): TonedEdge[] {
  const phaseOf = new Map(nodes.map(({ key, phase }) => [key, phase]));
  return edges.map((edge) => {
    const { from, to } = edge;
    const tone = from === lit ? "after" : to === lit ? "before" : toneEdge(edge, toneOf);
    return { ...edge, tone, isLong: phaseOf.get(from) !== phaseOf.get(to) };
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
