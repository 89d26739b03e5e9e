"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import type { IsoDay } from "@/lib/catalogue/types";
import type { PlanErrors } from "./plan-options";
import { planHref, type PlanPlace, type PlanValues, readPlanValues } from "./plan-values";

const pauseMs = 500;
const faultyField = '[aria-invalid="true"], fieldset[aria-describedby$="-error"] input:not([type="hidden"])';

/**
 * Redraws the plan of a form: after a pause when a field changed, at once when it was sent, then with the focus on the
 * first faulty field. `generation` counts how often a link changed the values from outside.
 */
export function useRedraw(values: PlanValues, errors: PlanErrors, today: IsoDay, place: PlanPlace) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wantsFault = useRef(false);
  const [isDrawing, startDrawing] = useTransition();
  const [hasRedrawn, setHasRedrawn] = useState(false);
  const href = planHref(values, place);
  const [standsFor, setStandsFor] = useState({ href, generation: 0 });
  // A link changed the limits from outside: the fields start anew with them.
  if (!isDrawing && standsFor.href !== href) setStandsFor({ href, generation: standsFor.generation + 1 });

  useEffect(() => () => clearTimeout(pause.current), []);
  useEffect(() => {
    if (isDrawing || !wantsFault.current) return;
    wantsFault.current = false;
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>(faultyField)?.focus();
  }, [isDrawing, errors]);

  const draw = (asked: HTMLFormElement) => {
    clearTimeout(pause.current);
    const next = hrefOf(asked, today, place);
    setHasRedrawn(true);
    setStandsFor({ ...standsFor, href: next });
    startDrawing(() => router.replace(next as Route, { scroll: false }));
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const asked = event.currentTarget;
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      // Half a number is no wish: the plan on the page stays until the field is whole again.
      if (asked.isConnected && asked.checkValidity()) draw(asked);
    }, pauseMs);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    wantsFault.current = true;
    draw(event.currentTarget);
  };
  return { form, isDrawing, hasRedrawn, generation: standsFor.generation, onChange, onSubmit };
}

function hrefOf(form: HTMLFormElement, today: IsoDay, place: PlanPlace): string {
  const data = new FormData(form);
  const fields = Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name)]));
  return planHref(readPlanValues(fields, today), place);
}
