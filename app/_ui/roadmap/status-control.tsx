"use client";

import { useRef } from "react";
import type { ActionState } from "@/lib/core/action-state";
import { PlainAnswer } from "./plain-answer";
import { SkipReason } from "./skip-reason";
import { StatusSelect } from "./status-select";
import { useSkipping } from "./use-skipping";
import { type StatusSubject, useStatus } from "./use-status";

/**
 * The status of one milestone as a choice that takes effect at once; without script a button beside it sends it. In a row
 * the label is for screen readers only, and the milestone's title (`describedBy`) tells which one it is.
 */
export function StatusControl({
  describedBy,
  hasVisibleLabel = false,
  skipReason,
  ...subject
}: StatusSubject & { describedBy: string; hasVisibleLabel?: boolean; skipReason: string | null }) {
  const { state, formAction, shown, truth, change, isPending, isPlainAnswer } = useStatus(subject);
  const reasonErrors = state.fieldErrors["skipReason"];
  const select = useRef<HTMLSelectElement>(null);
  const { isAsking, choose, submit, keep } = useSkipping(change, reasonErrors !== undefined, select);
  const id = `status-${hasVisibleLabel ? "open" : "row"}-${subject.milestoneId}`;
  const hasError = (state.status === "refused" || state.status === "signed-out") && !reasonErrors;
  const width = isAsking || hasError ? "basis-full" : "";
  return (
    <>
      <form
        action={formAction}
        onSubmit={submit}
        aria-busy={isPending}
        className={`grid content-start gap-2 ${width} ${hasVisibleLabel ? "" : "max-sm:ml-[4.6rem]"}`}
      >
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="milestoneId" value={subject.milestoneId} />
        <input type="hidden" name="version" value={truth.version} />
        <StatusSelect
          ref={select}
          id={id}
          value={isAsking ? "skipped" : shown}
          describedBy={describedBy}
          hasVisibleLabel={hasVisibleLabel}
          hasError={hasError}
          onChoose={choose}
        />
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

function StatusError({ id, state }: { id: string; state: ActionState<unknown> }) {
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
