"use client";

import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from "react";

type Point = { x: number; y: number };
type Moves = { moveBy: (by: Point) => void; zoomBy: (factor: number, around: Point) => void };

/** A press that moves less than this many pixels is a click. */
const slack = 4;

/** Drags a drawing with the mouse or a finger, and zooms it with two fingers on the screen or a touchpad; the wheel scrolls the page. */
export function usePan(frame: RefObject<HTMLElement | null>, { moveBy, zoomBy }: Moves) {
  const held = useRef(new Map<number, Point>());
  const isDragging = useRef(false);

  const pinch = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey || !frame.current) return;
    event.preventDefault();
    const { left, top } = frame.current.getBoundingClientRect();
    zoomBy(2 ** (-event.deltaY * 0.01), { x: event.clientX - left, y: event.clientY - top });
  });
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent) => pinch(event);
    // React listens passively, and then the browser would zoom the page.
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [frame]);

  const press = (event: PointerEvent) => {
    if (event.button === 0) held.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const from = held.current.get(event.pointerId);
    if (!from) return;
    const to = { x: event.clientX, y: event.clientY };
    if (!isDragging.current && distance(from, to) < slack) return;
    isDragging.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current.set(event.pointerId, to);
    const [other] = [...held.current].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]));
    if (!other) return moveBy({ x: to.x - from.x, y: to.y - from.y });
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const factor = distance(to, other) / Math.max(1, distance(from, other));
    zoomBy(factor, { x: other.x - left, y: other.y - top });
  };
  const release = ({ pointerId }: PointerEvent) => {
    held.current.delete(pointerId);
    if (held.current.size === 0) isDragging.current = false;
  };
  return { onPointerDown: press, onPointerMove: move, onPointerUp: release, onPointerCancel: release };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
