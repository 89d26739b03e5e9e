"use client";

import { type SyntheticEvent, useRef, useState } from "react";
import type { MilestoneStatus } from "@/lib/progress/status";
import { PlainAnswer } from "./plain-answer";
import { SkipReason } from "./skip-reason";
import { StatusSelect } from "./status-select";
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
  const [isAsking, setIsAsking] = useState(reasonErrors !== undefined);
  const select = useRef<HTMLSelectElement>(null);
  const id = `status-${hasVisibleLabel ? "open" : "row"}-${subject.milestoneId}`;
  const hasError = (state.status === "refused" || state.status === "signed-out") && !reasonErrors;

  function choose(status: MilestoneStatus) {
    setIsAsking(status === "skipped");
    if (status !== "skipped") change(status);
  }
  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get("skipReason");
    if (typeof reason !== "string") return;
    change("skipped", reason, (answer) => setIsAsking(answer.status !== "done"));
  }
  function keep() {
    setIsAsking(false);
    select.current?.focus();
  }

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
        {hasError ? (
          <p id={`${id}-error`} role="alert" className="text-sm text-danger">
            {state.message} {state.status === "signed-out" ? <SignInLink /> : null}
          </p>
        ) : null}
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}

function SignInLink() {
  return (
    <a href="/sign-in" target="_blank" rel="noopener">
      Sign in in a new tab
    </a>
  );
}
