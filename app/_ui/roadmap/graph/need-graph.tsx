"use client";

import "./graph.css";
import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from "react";
import { type Direction, findNeighbour } from "./find-neighbour";
import { GraphTools } from "./graph-tools";
import { measureGraph } from "./look";
import { NeedEdges } from "./need-edges";
import { PhaseGround } from "./phase-ground";
import type { PlacedGraph } from "./place-graph";
import { StepNode } from "./step-node";
import { toneEdges, toneSteps } from "./tone-graph";
import { useGraphView } from "./use-graph-view";
import { usePan } from "./use-pan";

const arrows: Partial<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

type Props = { graph: PlacedGraph; chosen: string | null; hrefs: Record<string, string> };

/** What needs what, to pan and zoom. Every step is a link in plan order; arrow keys go to neighbours. */
export function NeedGraphCanvas({ graph, chosen, hrefs }: Props) {
  const [lit, setLit] = useState<string | null>(null);
  const toneOf = toneSteps(graph, chosen);
  const { frame, sheet, isFar, showAll, show, find, moveBy, zoomBy } = useGraphView(graph, chosen);
  const panning = usePan(frame, { moveBy, zoomBy });
  const size = measureGraph(graph);
  const next = graph.nodes.find(({ isNext }) => isNext);
  const bringIntoView = ({ target }: FocusEvent) => {
    const step = find(keyOf(target));
    if (!step || !target.matches(":focus-visible")) return;
    setLit(step.key);
    show(step);
  };
  const handlers = {
    ...panning,
    onPointerOver: ({ target }: PointerEvent) => setLit(keyOf(target)),
    onPointerLeave: () => setLit(null),
    onFocus: bringIntoView,
    onBlur: () => setLit(null),
    onKeyDown: (event: KeyboardEvent) => goToNeighbour(graph, event),
  };
  return (
    <div className="flex h-full flex-col">
      <GraphTools onAll={() => showAll()} onNext={next ? () => show(next) : null} onZoom={zoomBy} />
      <div
        {...handlers}
        ref={frame}
        role="application"
        aria-label="Graph of what needs what"
        aria-describedby="graph-keys"
        className={`need-graph relative min-h-0 flex-1 touch-none overflow-clip ${isFar ? "is-far" : ""}`}
      >
        <div ref={sheet} style={size} className="absolute top-0 left-0 origin-top-left">
          {graph.phases.map((phase) => (
            <PhaseGround key={phase.name} phase={phase} />
          ))}
          <NeedEdges graph={graph} edges={toneEdges(graph, toneOf, lit)} size={size} />
          {graph.nodes.map((step) => (
            <StepNode key={step.key} step={step} href={hrefs[step.key] ?? ""} tone={toneOf(step.key)} />
          ))}
        </div>
      </div>
    </div>
  );
}

function keyOf(target: EventTarget): string | null {
  const step = target instanceof Element ? target.closest<HTMLElement>("[data-step]") : null;
  return step?.dataset["step"] ?? null;
}

function goToNeighbour(graph: PlacedGraph, event: KeyboardEvent): void {
  const direction = arrows[event.key];
  const from = keyOf(event.target);
  if (!direction || from === null) return;
  event.preventDefault();
  const to = findNeighbour(graph, from, direction);
  if (to !== null) focusStep(event.currentTarget, to);
}

function focusStep(within: Element, key: string): void {
  within.querySelector<HTMLElement>(`[data-step="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
