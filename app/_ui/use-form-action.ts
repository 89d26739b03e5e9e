"use client";

import { type SyntheticEvent, useActionState, useEffect, useRef } from "react";
import { type ActionState, idleState } from "@/lib/core/action-state";

type ServerAction<Value> = (previous: ActionState<Value>, form: FormData) => Promise<ActionState<Value>>;

/**
 * Ties a form to an action: what it answered, whether it is under way, and a ref for the form so that focus goes to the
 * first field that was refused. Works before hydration as a plain form post.
 */
export function useFormAction<Value>(action: ServerAction<Value>, idempotencyKey: string) {
  const [state, formAction, isPending] = useActionState<ActionState<Value>, FormData>(
    action as (state: Awaited<ActionState<Value>>, form: FormData) => Promise<ActionState<Value>>,
    idleState<Value>(idempotencyKey) as Awaited<ActionState<Value>>,
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.status !== "refused") return;
    const [first] = Object.keys(state.fieldErrors);
    const field = first ? form.current?.elements.namedItem(first) : null;
    const target = field instanceof RadioNodeList ? field[0] : field;
    if (target instanceof HTMLElement) target.focus();
    else form.current?.querySelector<HTMLElement>("[data-form-message]")?.focus();
  }, [state]);
  /** Holds a second sending back while the first is under way: a disabled button would drop the focus. */
  const hold = (event: SyntheticEvent) => {
    if (isPending) event.preventDefault();
  };
  return { state, formAction, isPending, form, hold };
}
