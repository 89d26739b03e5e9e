"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { type Drop, findDrop } from "./find-drop";

export type DragPlace = { key: string; number: number };
type Drag = { key: string; row: HTMLElement; y: number; drop: Drop | null };

/** This near the upper or lower edge of the window, in pixels, a drag scrolls the page, by as much a frame at most. */
const edge = 72;
const mostScroll = 14;

/**
 * Dragging rows of a list by their handles, with a mouse or a pen: fingers scroll, and have the buttons. Rows are found by
 * their number; `line` is where the dragged one would land, from the list's upper edge. Escape gives up.
 */
export function useDrag(places: readonly DragPlace[], onDrop: (key: string, afterKey: string) => void) {
  const list = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  const [line, setLine] = useState<number | null>(null);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const follow = () => {
    const { current } = drag;
    if (!current || !list.current) return;
    const { y, key } = current;
    const pull = y < edge ? y - edge : Math.max(0, y - (innerHeight - edge));
    if (pull !== 0) scrollBy({ top: Math.sign(pull) * Math.min(mostScroll, Math.abs(pull) / 4), behavior: "instant" });
    const order = places.map((place) => place.key);
    current.drop = findDrop(listLying(places), order, key, y);
    setLine(current.drop ? current.drop.y - list.current.getBoundingClientRect().top : null);
    frame.current = requestAnimationFrame(follow);
  };
  const end = (isDropped: boolean) => {
    const { current } = drag;
    cancelAnimationFrame(frame.current);
    drag.current = null;
    setLine(null);
    delete current?.row.dataset["dragged"];
    delete list.current?.dataset["dragging"];
    if (isDropped && current?.drop) onDrop(current.key, current.drop.afterKey);
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    const row = event.target instanceof Element ? event.target.closest("[data-drag]")?.closest("li") : null;
    const place = places.find(({ number }) => row?.id === `step-${number}`);
    if (!row || !place || event.pointerType === "touch" || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    row.dataset["dragged"] = "";
    event.currentTarget.dataset["dragging"] = "";
    drag.current = { key: place.key, row, y: event.clientY, drop: null };
    follow();
  };
  const handlers = {
    onPointerDown: begin,
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (drag.current) drag.current.y = clientY;
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onKeyDown: ({ key }: KeyboardEvent) => (key === "Escape" ? end(false) : undefined),
  };
  return { list, line, handlers };
}

function listLying(places: readonly DragPlace[]) {
  return places.flatMap(({ key, number }) => {
    const row = document.getElementById(`step-${number}`);
    if (!row) return [];
    const { top, bottom } = row.getBoundingClientRect();
    return [{ key, top, bottom }];
  });
}
