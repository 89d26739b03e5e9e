import type { ActionState } from "@/lib/core/action-state";

/** Why a status was not set, beside its select. */
export function StatusError({ id, state }: { id: string; state: ActionState<unknown> }) {
  return (
    <p id={id} role="alert" className="text-sm text-danger">
      {state.message}{" "}
      {state.status === "signed-out" ? (
        <a href="/sign-in" target="_blank" rel="noopener">
          Sign in in a new tab
        </a>
      ) : null}
    </p>
  );
}

/** Whether an answer is to be told beside the select: one that asks for the reason of skipping has a field to say so. */
export function isToldBeside({ status, fieldErrors }: ActionState<unknown>): boolean {
  return (status === "refused" || status === "signed-out") && !fieldErrors["skipReason"];
}
