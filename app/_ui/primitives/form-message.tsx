import type { ActionState } from "@/lib/core/action-state";

/** What an action answered, announced to screen readers; nothing while there is nothing to say. */
export function FormMessage({ state }: { state: ActionState<never> | ActionState }) {
  const isBad = state.status === "refused" || state.status === "signed-out";
  return (
    <div role={isBad ? "alert" : "status"} data-form-message tabIndex={-1} className="empty:hidden">
      {state.message ? (
        <p
          className={`rounded-md border px-4 py-3 text-sm ${isBad ? "border-danger text-danger" : "border-good text-good"}`}
        >
          {state.message}
          {state.link ? (
            <>
              {" "}
              <a href={state.link.href}>{state.link.label}</a>
            </>
          ) : null}
          {state.status === "signed-out" ? (
            <>
              {" "}
              <a href="/sign-in" target="_blank" rel="noopener">
                Sign in in a new tab
              </a>
              , then send this form again.
            </>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
