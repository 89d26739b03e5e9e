"use client";

import { useActionState, useRef } from "react";
import { type ActionState, idleState } from "@/lib/core/action-state";
import type { StatusValue } from "@/lib/view/settle-status";
import type { ServerAction } from "../toast-context";
import { PlainAnswer } from "./plain-answer";
import { SkipReason } from "./skip-reason";
import { isToldBeside, StatusError } from "./status-error";
import { StatusSelect } from "./status-select";
import { useIsHydrated } from "./use-is-hydrated";
import { useSkipping } from "./use-skipping";
import { type StatusSubject, useStatus } from "./use-status";

type StatusState = ActionState<StatusValue>;
type Props = StatusSubject & {
  action: ServerAction<StatusValue>;
  idempotencyKey: string;
  /** The element that tells which milestone it is. */
  describedBy: string;
  skipReason: string | null;
};

/** The status of one milestone as a choice that takes effect at once; without script a button beside it sends it. */
export function StatusControl({ action, idempotencyKey, describedBy, skipReason, ...subject }: Props) {
  const [posted, formAction] = useActionState<StatusState, FormData>(
    action as (state: Awaited<StatusState>, form: FormData) => Promise<StatusState>,
    idleState<StatusValue>(idempotencyKey) as Awaited<StatusState>,
  );
  const { state, shown, truth, change, isPending, isPlainAnswer } = useStatus(subject, action, posted);
  const reasonErrors = state.fieldErrors["skipReason"];
  const select = useRef<HTMLSelectElement>(null);
  const { isAsking, submit, keep, ...choice } = useSkipping(shown, change, reasonErrors !== undefined, select);
  const id = `status-open-${subject.milestoneId}`;
  const hasError = isToldBeside(state);
  return (
    <>
      <form
        action={formAction}
        onSubmit={submit}
        aria-busy={isPending}
        className={`grid content-start gap-2 ${isAsking || hasError ? "basis-full" : ""}`}
      >
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="milestoneId" value={subject.milestoneId} />
        <input type="hidden" name="version" value={truth.version} />
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={id} className="text-sm font-semibold">
            Status
          </label>
          <StatusSelect ref={select} id={id} choice={choice} describedBy={describedBy} hasError={hasError} />
          <PlainSave />
        </div>
        {isAsking ? (
          <SkipReason
            id={id}
            value={state.input["skipReason"] ?? skipReason ?? ""}
            errors={reasonErrors}
            onKeep={keep}
          />
        ) : null}
        {hasError ? <StatusError id={`${id}-error`} state={state} /> : null}
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}

// It keeps its place when it goes, so that nothing around it moves.
function PlainSave() {
  const isHydrated = useIsHydrated();
  return (
    <button
      type="submit"
      className={`inline-flex min-h-11 items-center px-2 text-sm font-semibold text-action underline underline-offset-4 ${isHydrated ? "invisible" : ""}`}
    >
      Save
    </button>
  );
}
