"use client";

import { useRef } from "react";
import type { ActionState } from "@/lib/core/action-state";
import { PlainAnswer } from "./plain-answer";
import { SkipReason } from "./skip-reason";
import { boardForm, useBoard } from "./status-board";
import { isToldBeside, StatusError } from "./status-error";
import { StatusSelect } from "./status-select";
import { useSkipping } from "./use-skipping";
import { type StatusSubject, useStatus } from "./use-status";

/**
 * The status of a row, set at once; until a script is there, a button sends it with the form of the board. Its label is for
 * screen readers only: the row's title (`describedBy`) tells which milestone it is.
 */
export function RowStatus({
  describedBy,
  skipReason,
  ...subject
}: StatusSubject & { describedBy: string; skipReason: string | null }) {
  const { action, formAction, posted } = useBoard(subject.milestoneId);
  const { state, shown, truth, change, isPending, isPlainAnswer } = useStatus(subject, action, posted);
  const reasonErrors = state.fieldErrors["skipReason"];
  const select = useRef<HTMLSelectElement>(null);
  const { isAsking, submit, keep, ...choice } = useSkipping(shown, change, reasonErrors !== undefined, select);
  const id = `status-row-${subject.milestoneId}`;
  const hasError = isToldBeside(state);
  return (
    <>
      <div
        aria-busy={isPending || undefined}
        className={`grid content-start gap-2 max-sm:ml-[min(4.6rem,21vw)] ${isAsking || hasError ? "basis-full" : ""}`}
      >
        <div className="flex flex-wrap items-center gap-2 sm:w-52 sm:flex-nowrap sm:flex-row-reverse">
          <StatusSelect
            ref={select}
            id={id}
            name={`status.${subject.milestoneId}`}
            form={boardForm}
            label="Status"
            choice={choice}
            describedBy={describedBy}
            hasError={hasError}
          />
          <PlainSave row={`${subject.milestoneId} ${truth.version}`} />
        </div>
        {isAsking ? (
          <form action={formAction} onSubmit={submit}>
            <RowFields state={state} milestoneId={subject.milestoneId} version={truth.version} />
            <SkipReason
              id={id}
              value={state.input["skipReason"] ?? skipReason ?? ""}
              errors={reasonErrors}
              onKeep={keep}
            />
          </form>
        ) : null}
        {hasError ? <StatusError id={`${id}-error`} state={state} /> : null}
      </div>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}

/** It tells the form of the board which row is meant, and keeps its place when it goes. */
function PlainSave({ row }: { row: string }) {
  return (
    <button
      type="submit"
      form={boardForm}
      name="row"
      value={row}
      className="inline-flex min-h-11 items-center px-2 text-sm font-semibold text-action underline underline-offset-4 in-data-scripted:invisible"
    >
      Save
    </button>
  );
}

/** What a plain post of the reason carries besides it. */
function RowFields({ state, milestoneId, version }: { state: ActionState; milestoneId: string; version: number }) {
  return (
    <>
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <input type="hidden" name="milestoneId" value={milestoneId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="status" value="skipped" />
    </>
  );
}
