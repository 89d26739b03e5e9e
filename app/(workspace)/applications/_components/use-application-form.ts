"use client";

import { useTypedFields } from "@/app/(workspace)/_components/use-typed-fields";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { ServerAction } from "@/app/_ui/toast-context";
import type { ApplicationTexts } from "./application-values";

type Options = {
  action: ServerAction;
  idempotencyKey: string;
  draftId: string;
  saved: ApplicationTexts;
};

/** Ties the fields of an application to an action: what is typed survives errors, conflicts and closed tabs. */
export function useApplicationForm({ action, idempotencyKey, draftId, saved }: Options) {
  const { typed, hasDraft, type, settle } = useTypedFields(draftId);
  const change = useChange(action, idempotencyKey, {
    keepsText: true,
    onAnswer: (answer) => answer.status === "done" && settle(),
  });
  const { state, isPlainAnswer } = change;
  const field = (name: keyof ApplicationTexts) => ({
    id: `${draftId}-${name}`,
    name,
    // Without scripts the refused form comes back as it was sent.
    value: typed[name] ?? (isPlainAnswer ? state.input[name] : null) ?? saved[name],
    onChange: (event: { target: { value: string } }) => type(name, event.target.value),
    errors: state.fieldErrors[name],
  });
  const hasNews = state.status === "refused" || state.status === "signed-out" || isPlainAnswer;
  return { change, field, hasDraft, settle, hasNews };
}
