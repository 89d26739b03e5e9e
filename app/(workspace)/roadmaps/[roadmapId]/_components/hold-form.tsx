"use client";

import { TextField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { holdMilestoneAction } from "../edit/actions";

/** The day before which a step does not begin; empty for none. */
export function HoldForm({
  roadmapId,
  milestoneKey,
  notBefore,
  idempotencyKey,
}: {
  roadmapId: string;
  milestoneKey: string;
  notBefore: string | null;
  idempotencyKey: string;
}) {
  const change = useChange(holdMilestoneAction, idempotencyKey, { keepsText: true });
  const { input, fieldErrors } = change.state;
  return (
    <ChangeForm key={notBefore ?? ""} change={change} label="Save day">
      <input type="hidden" name="roadmapId" value={roadmapId} />
      <input type="hidden" name="key" value={milestoneKey} />
      <TextField
        id="hold-day"
        name="notBefore"
        label="Do not begin before"
        type="date"
        hint="Empty: as soon as the plan gets to it."
        defaultValue={input["notBefore"] ?? notBefore ?? ""}
        errors={fieldErrors["notBefore"]}
      />
    </ChangeForm>
  );
}
