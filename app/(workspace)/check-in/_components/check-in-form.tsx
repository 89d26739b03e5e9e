"use client";

import { useTypedFields } from "@/app/(workspace)/_components/use-typed-fields";
import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { IsoDay } from "@/lib/catalogue/types";
import type { CheckInView } from "@/lib/view/build-check-in";
import { saveCheckInAction } from "../actions";
import { CheckInConflict, type Meanwhile } from "./check-in-conflict";
import { CheckInStepRow } from "./check-in-step-row";
import { WeekFields } from "./week-fields";

type Props = {
  view: CheckInView;
  saved: { version: number; reflection: string };
  days: IsoDay[];
  draftId: string;
  idempotencyKey: string;
};

/** The week as one form: how each step went, hours, one line of reflection. It works without scripts and by keys alone. */
export function CheckInForm({ view, saved, days, draftId, idempotencyKey }: Props) {
  const { typed, hasDraft, type, settle } = useTypedFields(draftId);
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(saveCheckInAction, idempotencyKey, {
    keepsText: true,
    onAnswer: (answer) => answer.status === "done" && settle(),
  });
  const conflict = state.conflict as Meanwhile | null;
  // Without scripts the refused form comes back as it was sent.
  const shown = (name: string, ofPage: string) => typed[name] ?? (isPlainAnswer ? state.input[name] : null) ?? ofPage;
  const field = (name: string, ofPage: string) => ({
    name,
    value: shown(name, ofPage),
    onChange: (event: { target: { value: string } }) => type(name, event.target.value),
    errors: state.fieldErrors[name],
  });
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit} noValidate className="grid gap-6">
        {state.status === "done" || state.status === "idle" ? null : <FormMessage state={state} />}
        {conflict ? <CheckInConflict meanwhile={conflict} steps={view.steps} /> : null}
        {hasDraft && !conflict ? <DraftNotice onDrop={settle} /> : null}
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="monday" value={view.monday} />
        <input type="hidden" name="version" value={conflict?.version ?? saved.version} />
        <input type="hidden" name="plannedMinutes" value={view.plannedMinutes} />
        <Steps view={view}>
          {view.steps.map((step) => (
            <CheckInStepRow
              key={step.milestoneId}
              step={step}
              was={conflict?.statuses[step.milestoneId] ?? step.status}
              outcome={field(`outcomes.${step.milestoneId}`, step.outcome)}
              hours={field(`hours.${step.milestoneId}`, "")}
            />
          ))}
        </Steps>
        <WeekFields
          days={days}
          workedOn={field("workedOn", days.at(-1) ?? view.monday)}
          reflection={field("reflection", saved.reflection)}
        />
        <Button type="submit" look="main" aria-busy={isPending} className="justify-self-start px-6">
          Save check-in
        </Button>
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}

function Steps({ view: { steps, lateCount }, children }: { view: CheckInView; children: React.ReactNode }) {
  if (steps.length === 0)
    return <p className="prose-width">The plan puts no step into this week. A line about it is kept all the same.</p>;
  return (
    <div className="grid gap-3">
      <p className="prose-width text-sm text-muted">
        How did each step go? “Slipped” carries it forward; no date moves by itself.
      </p>
      <ul>{children}</ul>
      {lateCount > 0 ? (
        <p className="border-t border-line pt-4 text-sm text-muted">
          {lateCount} more {lateCount === 1 ? "step was" : "steps were"} planned to be over before this week.
        </p>
      ) : null}
    </div>
  );
}

function DraftNotice({ onDrop }: { onDrop: () => void }) {
  return (
    <output className="text-sm text-warn">
      Answers you had not saved were brought back.{" "}
      <button type="button" className="min-h-6 underline underline-offset-4" onClick={onDrop}>
        Start from what is saved instead
      </button>
    </output>
  );
}
