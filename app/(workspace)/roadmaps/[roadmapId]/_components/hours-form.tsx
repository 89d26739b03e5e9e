"use client";

import { Button } from "@/app/_ui/primitives/button";
import { TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { logHoursAction } from "../actions";

/** Logs hours of one day on a milestone; the day is today unless another is chosen. */
export function HoursForm({
  milestoneId,
  today,
  idempotencyKey,
}: {
  milestoneId: string;
  today: string;
  idempotencyKey: string;
}) {
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(logHoursAction, idempotencyKey);
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit} noValidate className="grid gap-3">
        {state.status === "done" ? null : <FormMessage state={state} />}
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="milestoneId" value={milestoneId} />
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)] gap-3">
          <TextField
            id="hours"
            name="hours"
            label="Hours"
            type="number"
            inputMode="decimal"
            min={0.25}
            max={24}
            step={0.25}
            required
            defaultValue={state.input["hours"]}
            errors={state.fieldErrors["hours"]}
          />
          <TextField
            id="worked-on"
            name="workedOn"
            label="Day"
            type="date"
            max={today}
            required
            defaultValue={state.input["workedOn"] ?? today}
            errors={state.fieldErrors["workedOn"]}
          />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" aria-busy={isPending}>
            Log hours
          </Button>
        </div>
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}
