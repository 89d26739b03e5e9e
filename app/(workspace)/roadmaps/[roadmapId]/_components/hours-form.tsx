"use client";

import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { TextField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
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
  const change = useChange(logHoursAction, idempotencyKey);
  const { input, fieldErrors } = change.state;
  return (
    <ChangeForm change={change} label="Log hours">
      <KeepTyped draftId={`hours:${milestoneId}`} state={change.state} />
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
          defaultValue={input["hours"]}
          errors={fieldErrors["hours"]}
        />
        <TextField
          id="worked-on"
          name="workedOn"
          label="Day"
          type="date"
          max={today}
          required
          defaultValue={input["workedOn"] ?? today}
          errors={fieldErrors["workedOn"]}
        />
      </div>
    </ChangeForm>
  );
}
