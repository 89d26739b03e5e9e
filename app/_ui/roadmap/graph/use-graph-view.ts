"use client";

import { useReactFlow, useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useEffectEvent, useRef } from "react";
import { nodeSize } from "./node-size";
import type { PlacedGraph, PlacedNode } from "./place-graph";

const readable = 1;
/** Below this scale words cannot be read, and a step shows its number instead. */
const far = 0.5;

/** Where the graph is looked at from: at first all of it when that can be read, else the chosen or next step. */
export function useGraphView(graph: PlacedGraph, chosen: string | null) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const width = useStore((store) => store.width);
  const isFar = useStore(({ transform }) => transform[2] < far);
  const isPlaced = useRef(false);

  const showAll = (duration = moveTime()) => flow.fitView({ padding: 0.04, maxZoom: 1, duration });
  const show = (step: PlacedNode, duration = moveTime()) =>
    flow.setCenter(step.x + nodeSize.width / 2, step.y + nodeSize.height / 2, {
      zoom: Math.max(readable, flow.getZoom()),
      duration,
    });
  const find = (key: string | null) => graph.nodes.find((node) => node.key === key);

  const place = useEffectEvent(async () => {
    if (isPlaced.current) return;
    isPlaced.current = true;
    await showAll(0);
    const step = find(chosen) ?? graph.nodes.find(({ isNext }) => isNext) ?? graph.nodes[0];
    if (flow.getZoom() < far && step) await show(step, 0);
  });
  useEffect(() => {
    if (width > 0) void place();
  }, [width]);

  // A step opens beside the graph, which narrows it: the step comes back into sight, no nearer and no farther than before.
  const keepInSight = useEffectEvent(() => {
    const step = find(chosen);
    if (!step || !isPlaced.current || isInSight(step, store.getState())) return;
    void flow.setCenter(step.x + nodeSize.width / 2, step.y + nodeSize.height / 2, {
      zoom: flow.getZoom(),
      duration: moveTime(),
    });
  });
  useEffect(() => {
    if (width > 0) keepInSight();
  }, [width, chosen]);

  return { isFar, showAll, show, find };
}

type Look = { transform: [x: number, y: number, zoom: number]; width: number; height: number };

function isInSight(step: PlacedNode, { transform: [x, y, zoom], width, height }: Look): boolean {
  const [left, top] = [step.x * zoom + x, step.y * zoom + y];
  return left >= 0 && top >= 0 && left + nodeSize.width * zoom <= width && top + nodeSize.height * zoom <= height;
}

const moveTime = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 250);
