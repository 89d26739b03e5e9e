"use client";

import { Button } from "../primitives/button";
import { FormMessage } from "../primitives/form-message";
import type { ServerAction } from "../toast-context";
import { PlainAnswer } from "./plain-answer";
import { useChange } from "./use-change";

/** A form of hidden fields and one button. */
export function ChangeButton({
  action,
  idempotencyKey,
  fields,
  label,
  describedBy,
  look = "quiet",
  className = "",
}: {
  action: ServerAction;
  idempotencyKey: string;
  fields: Record<string, string>;
  label: string;
  describedBy?: string;
  look?: "plain" | "quiet" | "danger";
  className?: string;
}) {
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(action, idempotencyKey);
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit}>
        <input type="hidden" name="idempotencyKey" value={state.key} />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" look={look} className={className} aria-describedby={describedBy} aria-busy={isPending}>
          {label}
        </Button>
        {state.status === "done" || state.status === "idle" ? null : <FormMessage state={state} />}
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}
