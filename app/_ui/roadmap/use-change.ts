"use client";

import { type SyntheticEvent, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { type ActionState, idleState } from "@/lib/core/action-state";
import { type ServerAction, useToast } from "../toast-context";
import { callAction } from "./call-action";

type Options<Value> = {
  keepsText?: boolean;
  onAnswer?: (state: ActionState<Value>) => void;
  /** May mend what was sent after a refusal; true sends it again, once. */
  amend?: (refused: ActionState<Value>, sent: FormData) => boolean;
};

/**
 * Ties a form to an action that changes something: before hydration a plain post, afterwards a call whose answer is told
 * in the toast even when the form itself is gone by then. Refused fields get the focus; a kept form is emptied.
 */
export function useChange<Value>(action: ServerAction<Value>, idempotencyKey: string, options: Options<Value> = {}) {
  const [posted, formAction] = useActionState<ActionState<Value>, FormData>(
    action as (state: Awaited<ActionState<Value>>, form: FormData) => Promise<ActionState<Value>>,
    idleState<Value>(idempotencyKey) as Awaited<ActionState<Value>>,
  );
  const [answered, setAnswered] = useState<ActionState<Value> | null>(null);
  const [isPending, startTransition] = useTransition();
  const { show } = useToast();
  const form = useRef<HTMLFormElement>(null);
  const state = answered ?? posted;
  const { keepsText = false, onAnswer, amend } = options;

  useEffect(() => {
    if (answered?.status === "done" && !keepsText) form.current?.reset();
    if (answered?.status !== "refused") return;
    const [first] = Object.keys(answered.fieldErrors);
    const field = first ? form.current?.elements.namedItem(first) : null;
    if (field instanceof HTMLElement) field.focus();
    else form.current?.querySelector<HTMLElement>("[data-form-message]")?.focus();
  }, [answered, keepsText]);

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const { submitter = null } = event.nativeEvent as Partial<SubmitEvent>;
    const sent = new FormData(event.currentTarget, submitter);
    startTransition(async () => {
      const first = await callAction(action, state, sent);
      const isAmended = first.status === "refused" && amend?.(first, sent) === true;
      const next = isAmended ? await callAction(action, first, sent) : first;
      startTransition(() => {
        setAnswered(next);
        onAnswer?.(next);
        if (next.status === "done") show(next.message ?? "Saved.", next.changeId);
      });
    });
  }

  /** True when the answer came by a plain post: then it is told beside the form, for want of a toast. */
  const isPlainAnswer = answered === null && posted.status !== "idle";
  return { state, formAction, submit, isPending, form, isPlainAnswer };
}
