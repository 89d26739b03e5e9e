"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { fillFrame, fitAll, isInSight, type Look, lookAtStep, measureGraph, type Size, zoomAround } from "./look";
import type { PlacedGraph } from "./place-graph";

type Point = { x: number; y: number };

const readable = 1;
/** Below this scale words cannot be read, and a step shows its number instead. */
const far = 0.5;

/** Where the graph is looked at from: at first all of it when that can be read, else the chosen or next step. */
export function useGraphView(graph: PlacedGraph, chosen: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const look = useRef<Look | null>(null);
  const [isFar, setIsFar] = useState(false);

  // Moved past React: at every frame of a drag only the place of the drawing changes.
  const lookFrom = (next: Look, isSmooth: boolean) => {
    look.current = next;
    setIsFar(next.zoom < far);
    if (!sheet.current) return;
    sheet.current.style.transition = isSmooth && !isStill() ? "transform 250ms ease-out" : "none";
    sheet.current.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.zoom})`;
  };
  const size = () => ({ width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 });
  const showAll = (isSmooth = true) => lookFrom(fitAll(measureGraph(graph), size()), isSmooth);
  const show = (step: Point, isSmooth = true) =>
    lookFrom(lookAtStep(step, size(), Math.max(readable, look.current?.zoom ?? 0)), isSmooth);
  const find = (key: string | null) => graph.nodes.find((node) => node.key === key);
  const moveBy = ({ x, y }: Point) => {
    if (look.current) lookFrom({ ...look.current, x: look.current.x + x, y: look.current.y + y }, false);
  };
  const zoomBy = (factor: number, around?: Point) => {
    const { width, height } = size();
    const point = around ?? { x: width / 2, y: height / 2 };
    if (look.current) lookFrom(zoomAround(look.current, point, factor), !around);
  };

  const place = useEffectEvent(() => {
    showAll(false);
    const step = find(chosen) ?? graph.nodes.find(({ isNext }) => isNext) ?? graph.nodes[0];
    if (look.current && look.current.zoom < far && step) lookFrom(lookFirst(step, graph, size()), false);
  });
  // A step opens beside the graph, which narrows it: the step comes back into sight, no nearer and no farther than before.
  const keepInSight = useEffectEvent(() => {
    const step = find(chosen);
    if (size().width === 0) return;
    if (!look.current) place();
    else if (step && !isInSight(step, look.current, size()))
      lookFrom(lookAtStep(step, size(), look.current.zoom), true);
  });
  useEffect(() => {
    keepInSight();
    const watch = new ResizeObserver(() => keepInSight());
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  }, [chosen]);

  return { frame, sheet, isFar, showAll, show, find, moveBy, zoomBy };
}

/** A readable look at a step, with the frame filled as far as the drawing goes. */
const lookFirst = (step: Point, graph: PlacedGraph, frame: Size) =>
  fillFrame(lookAtStep(step, frame, readable), measureGraph(graph), frame);

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
