"use client";

import type { ReactNode, RefObject, SyntheticEvent } from "react";
import type { ActionState } from "@/lib/core/action-state";
import { Button } from "../primitives/button";
import { FormMessage } from "../primitives/form-message";
import { PlainAnswer } from "./plain-answer";

type Change = {
  state: ActionState<unknown>;
  formAction: (form: FormData) => void;
  submit: (event: SyntheticEvent<HTMLFormElement>) => void;
  isPending: boolean;
  form: RefObject<HTMLFormElement | null>;
  isPlainAnswer: boolean;
};

/** The frame of a form tied by useChange: its refusal, its key, the fields given as children, and one button. */
export function ChangeForm({
  change: { state, formAction, submit, isPending, form, isPlainAnswer },
  label,
  className = "",
  children,
}: {
  change: Change;
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit} noValidate className={`grid gap-3 ${className}`}>
        {state.status === "done" || state.status === "idle" ? null : <FormMessage state={state} />}
        <input type="hidden" name="idempotencyKey" value={state.key} />
        {children}
        <Button type="submit" aria-busy={isPending} className="justify-self-start">
          {label}
        </Button>
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}
