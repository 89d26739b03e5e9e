"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = { order: string; children: ReactNode };
type Held = { item: string; label: string };

/**
 * A list whose items may change places by their own buttons. Focus stays with the item it was on; the up and down keys press
 * the item's buttons of these names. Items carry `data-item`, the two buttons stand within `data-move`.
 */
export function KeepFocus({ order, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const remember = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>("[data-item]")?.dataset["item"] : null;
      held.current = item && target instanceof HTMLElement ? { item, label: target.textContent ?? "" } : null;
    };
    const move = (event: KeyboardEvent) => {
      const way = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
      const { target } = event;
      if (!way || !(target instanceof Element) || !target.closest("[data-move]")) return;
      event.preventDefault();
      target.closest("[data-item]")?.querySelector<HTMLButtonElement>(`[data-move="${way}"] button`)?.click();
    };
    element.addEventListener("focusin", remember);
    element.addEventListener("keydown", move);
    return () => {
      element.removeEventListener("focusin", remember);
      element.removeEventListener("keydown", move);
    };
  }, []);

  useEffect(() => {
    const { activeElement, body } = document;
    if (!order || !held.current || (activeElement && activeElement !== body)) return;
    const { item, label } = held.current;
    const controls = [...(frame.current?.querySelectorAll<HTMLElement>("[data-item]") ?? [])]
      .filter(({ dataset }) => dataset["item"] === item)
      .flatMap((one) => [...one.querySelectorAll<HTMLElement>("button, summary, a[href]")]);
    (
      controls.find(({ textContent }) => textContent === label) ?? controls.find(({ tagName }) => tagName === "BUTTON")
    )?.focus();
  }, [order]);

  return <div ref={frame}>{children}</div>;
}
