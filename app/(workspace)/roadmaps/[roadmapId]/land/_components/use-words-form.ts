"use client";

import { useState } from "react";
import { useTypedFields } from "@/app/(workspace)/_components/use-typed-fields";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { ServerAction } from "@/app/_ui/toast-context";
import type { ActionState } from "@/lib/core/action-state";

type Options<Name extends string> = {
  action: ServerAction;
  idempotencyKey: string;
  draftId: string;
  /** The words that are saved, by field name. */
  saved: Readonly<Record<Name, string>>;
  version: number;
};

/** Ties a folded form of own words to an action: what is typed survives errors, conflicts and closed tabs. */
export function useWordsForm<Name extends string>({ action, idempotencyKey, draftId, saved, version }: Options<Name>) {
  const { typed, hasDraft, type, settle } = useTypedFields(draftId);
  const change = useChange(action, idempotencyKey, {
    keepsText: true,
    onAnswer: (answer) => answer.status === "done" && settle(),
    amend,
  });
  const { state, isPlainAnswer } = change;
  const [isOpen, setIsOpen] = useState(false);
  const names = Object.keys(saved) as Name[];
  const conflict = state.conflict as (Record<Name, string> & { version: number }) | null;
  const hasNews = state.status === "refused" || state.status === "signed-out" || isPlainAnswer;

  // Something else of the row moved on, these words did not: nothing is overwritten by sending them again.
  function amend(refused: ActionState<null>, sent: FormData): boolean {
    const current = refused.conflict as (Record<Name, string> & { version: number }) | null;
    if (!current || names.some((name) => current[name] !== saved[name])) return false;
    sent.set("version", String(current.version));
    return true;
  }

  // Without scripts the refused form comes back as it was sent.
  const wordsOf = (name: Name) => typed[name] ?? (isPlainAnswer ? state.input[name] : null) ?? saved[name];
  return {
    change,
    conflict,
    hasDraft,
    settle,
    wordsOf,
    isUnsaved: names.some((name) => wordsOf(name) !== saved[name]),
    version: Math.max(version, conflict?.version ?? 0),
    frame: {
      open: isOpen || hasDraft || hasNews,
      onToggle: (event: { currentTarget: { open: boolean } }) => setIsOpen(event.currentTarget.open),
    },
    field: (name: Name) => ({
      id: `${draftId}-${name}`,
      name,
      value: wordsOf(name),
      onChange: (event: { target: { value: string } }) => type(name, event.target.value),
      errors: state.fieldErrors[name],
    }),
  };
}
