"use client";

import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { tickCriterionAction } from "../actions";

/** One criterion with its box: shown ticked at once, back as it was when refused; without scripts a button that posts. */
export function TickRow({
  id,
  milestoneId,
  criterion,
  isTicked,
  idempotencyKey,
}: {
  id: string;
  milestoneId: string;
  criterion: string;
  isTicked: boolean;
  idempotencyKey: string;
}) {
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(tickCriterionAction, idempotencyKey);
  const shown = isPending ? !isTicked : isTicked;
  return (
    <li className="border-t border-line">
      <form ref={form} action={formAction} onSubmit={submit}>
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="milestoneId" value={milestoneId} />
        <input type="hidden" name="criterion" value={criterion} />
        <input type="hidden" name="isTicked" value={isTicked ? "false" : "true"} />
        <div className="flex items-start hover:text-action">
          <button
            id={`tick-${id}`}
            type="submit"
            aria-pressed={shown}
            aria-labelledby={id}
            aria-busy={isPending}
            className="-ml-3 inline-flex size-11 shrink-0 items-center justify-center"
          >
            <span className="sr-only">{isTicked ? "Untick" : "Tick"}</span>
            <Box isTicked={shown} />
          </button>
          <label id={id} htmlFor={`tick-${id}`} className="min-w-0 flex-1 cursor-pointer py-2.5">
            {criterion}
          </label>
        </div>
        {state.status === "done" || state.status === "idle" ? null : <FormMessage state={state} />}
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </li>
  );
}

function Box({ isTicked }: { isTicked: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      className={`mt-px shrink-0 ${isTicked ? "text-good" : "text-edge"}`}
    >
      <rect
        x="1.5"
        y="1.5"
        width="17"
        height="17"
        rx="3.5"
        fill={isTicked ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.6"
      />
      {isTicked ? (
        <path
          d="M5.5 10.4l3 3l6-6.6"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="2.1"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : null}
    </svg>
  );
}
