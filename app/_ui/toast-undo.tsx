"use client";

import { useChange } from "./roadmap/use-change";
import { useToast } from "./toast-context";

/** Takes one change back. A change can be undone once, so its id is key enough. */
export function ToastUndo({
  changeId,
  describedBy,
  isInverted = false,
}: {
  changeId: number;
  describedBy?: string;
  isInverted?: boolean;
}) {
  const { undoAction } = useToast();
  const { state, formAction, submit, form } = useChange(undoAction, `undo-change-${changeId}`);
  return (
    <form ref={form} action={formAction} onSubmit={submit} className="inline-flex flex-wrap items-center gap-2">
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <input type="hidden" name="changeId" value={changeId} />
      <button
        type="submit"
        aria-describedby={describedBy}
        data-toast-undo={isInverted ? "" : undefined}
        className={`inline-flex min-h-11 items-center rounded-md px-3 text-sm font-semibold underline underline-offset-4 ${isInverted ? "outline-surface" : "text-action"}`}
      >
        Undo
      </button>
      {state.status === "refused" || state.status === "signed-out" ? (
        <span role="alert" className={`text-sm ${isInverted ? "" : "text-danger"}`}>
          {state.conflict ? "It was changed again since, so this step cannot be taken back by itself." : state.message}
        </span>
      ) : null}
    </form>
  );
}
