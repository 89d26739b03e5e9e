"use client";

import "@xyflow/react/dist/base.css";
import "./graph.css";
import { MarkerType, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { type Direction, findNeighbour } from "./find-neighbour";
import type { FlowEdge, FlowNode } from "./flow-types";
import { GraphTools } from "./graph-tools";
import { NeedEdge } from "./need-edge";
import { PhaseNode } from "./phase-node";
import type { PlacedGraph } from "./place-graph";
import { StepNode } from "./step-node";
import { toFlowEdges, toFlowNodes, toneSteps } from "./to-flow";
import { useGraphView } from "./use-graph-view";

const arrows: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** A drawing to look at and to follow: nothing in it can be moved, tied or deleted, and the wheel scrolls the page. */
const manners = {
  nodeTypes: { step: StepNode, phase: PhaseNode },
  edgeTypes: { need: NeedEdge },
  defaultEdgeOptions: { markerEnd: { type: MarkerType.Arrow, width: 18, height: 18, color: "var(--edge)" } },
  minZoom: 0.06,
  maxZoom: 1.6,
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  preventScrolling: false,
};

type Props = { graph: PlacedGraph; chosen: string | null; hrefs: Record<string, string> };

/** What needs what, to pan and zoom. Every step is a link in plan order; arrow keys go to neighbours. */
export function NeedGraphCanvas(props: Props) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ graph, chosen, hrefs }: Props) {
  const [lit, setLit] = useState<string | null>(null);
  const toneOf = toneSteps(graph, chosen);
  const nodes = toFlowNodes(graph, toneOf, hrefs);
  const edges = toFlowEdges(graph, toneOf, lit);
  const { isFar, showAll, show, find } = useGraphView(graph, chosen);
  const next = graph.nodes.find(({ isNext }) => isNext);
  const bringIntoView = ({ target }: FocusEvent) => {
    const step = find(keyOf(target));
    if (!step || !target.matches(":focus-visible")) return;
    setLit(step.key);
    void show(step);
  };
  const goToNeighbour = (event: KeyboardEvent) => {
    const direction = arrows[event.key];
    const from = keyOf(event.target);
    if (!direction || from === null) return;
    event.preventDefault();
    const to = findNeighbour(graph, from, direction);
    if (to !== null) focusStep(event.currentTarget, to);
  };
  return (
    <div className="flex h-full flex-col">
      <GraphTools onAll={() => void showAll()} onNext={next ? () => void show(next) : null} />
      <ReactFlow<FlowNode, FlowEdge>
        {...manners}
        className={`need-graph min-h-0 flex-1 ${isFar ? "is-far" : ""}`}
        aria-label="Graph of what needs what"
        aria-describedby="graph-keys"
        nodes={nodes}
        edges={edges}
        onNodeMouseEnter={(_, { id }) => setLit(id)}
        onNodeMouseLeave={() => setLit(null)}
        onFocus={bringIntoView}
        onBlur={() => setLit(null)}
        onKeyDown={goToNeighbour}
      />
    </div>
  );
}

const keyOf = (target: EventTarget) => (target instanceof HTMLElement ? (target.dataset["step"] ?? null) : null);

function focusStep(within: Element, key: string): void {
  within.querySelector<HTMLElement>(`[data-step="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
