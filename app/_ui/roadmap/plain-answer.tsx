"use client";

import type { ActionState } from "@/lib/core/action-state";
import { ToastUndo } from "../toast-undo";

/** What a plain post was answered, with its undo, beside the form and never in it, for it holds one: where there is no script there is no toast. */
export function PlainAnswer({ state, isShown }: { state: ActionState<unknown>; isShown: boolean }) {
  if (!isShown || state.status !== "done") return null;
  return (
    <output className="flex basis-full flex-wrap items-center gap-x-3 text-sm text-good">
      <span>{state.message ?? "Saved."}</span>
      {state.changeId === null ? null : <ToastUndo changeId={state.changeId} />}
    </output>
  );
}
