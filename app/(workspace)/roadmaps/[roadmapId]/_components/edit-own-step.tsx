"use client";

import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { editOwnStepAction } from "../edit/actions";
import { OwnStepFields } from "./own-step-fields";

/** Changes the texts, hours, cost and day of an own step. */
export function EditOwnStep({
  roadmapId,
  milestoneKey,
  values,
  today,
  idempotencyKey,
}: {
  roadmapId: string;
  milestoneKey: string;
  values: Partial<Record<string, string>>;
  today: string;
  idempotencyKey: string;
}) {
  const change = useChange(editOwnStepAction, idempotencyKey, { keepsText: true });
  const { input, fieldErrors, status } = change.state;
  return (
    <details open={status === "refused" || status === "signed-out" || change.isPlainAnswer}>
      <summary className="min-h-11 content-center text-sm font-semibold text-action">Edit this step</summary>
      <ChangeForm key={JSON.stringify(values)} change={change} label="Save step">
        <input type="hidden" name="roadmapId" value={roadmapId} />
        <input type="hidden" name="key" value={milestoneKey} />
        <OwnStepFields id="edit-own-step" values={{ ...values, ...input }} errors={fieldErrors} today={today} />
      </ChangeForm>
    </details>
  );
}
