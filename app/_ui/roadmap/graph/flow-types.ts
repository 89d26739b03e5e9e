import type { Edge, Node } from "@xyflow/react";
import type { PlacedEdge, PlacedNode, PlacedPhase } from "./place-graph";

/** How a step or an arrow stands to the selected step: it, before it, after it, or neither; plain when none is selected. */
export type Tone = "chosen" | "before" | "after" | "plain" | "dim";

export type StepFlowNode = Node<{ step: PlacedNode; href: string; tone: Tone }, "step">;
export type PhaseFlowNode = Node<{ phase: PlacedPhase }, "phase">;
export type FlowNode = StepFlowNode | PhaseFlowNode;
/** `isLong`: it leads from one phase into another. */
export type FlowEdge = Edge<{ edge: PlacedEdge; tone: Tone; isLong: boolean }, "need">;
