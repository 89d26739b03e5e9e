"use client";

import { EditConflict } from "@/app/(workspace)/_components/edit-conflict";
import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { formatDay } from "@/app/_ui/format";
import { kindWords } from "@/app/_ui/primitives/milestone-mark";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { MilestoneKind } from "@/lib/planner/roadmap/types";
import { editOwnStepAction } from "../edit/actions";
import { fingerprintOwnStep, type OwnStepValues } from "../edit/own-step-values";
import { OwnStepFields } from "./own-step-fields";

/** Changes the texts, hours, cost and day of an own step. When it was changed elsewhere meanwhile, shows what stands there. */
export function EditOwnStep({
  roadmapId,
  milestoneKey,
  values,
  today,
  idempotencyKey,
}: {
  roadmapId: string;
  milestoneKey: string;
  values: OwnStepValues;
  today: string;
  idempotencyKey: string;
}) {
  const change = useChange(editOwnStepAction, idempotencyKey, { keepsText: true });
  const { input, fieldErrors, status } = change.state;
  const shown = fingerprintOwnStep(values);
  const stands = readConflict(change.state.conflict);
  return (
    <details open={status === "refused" || status === "signed-out" || change.isPlainAnswer}>
      <summary className="min-h-11 content-center text-sm font-semibold text-action">Edit this step</summary>
      <ChangeForm key={shown} change={change} label="Save step">
        {stands ? <EditConflict values={tellValues(stands)} /> : null}
        <KeepTyped draftId={`own-step:${roadmapId}:${milestoneKey}`} state={change.state} />
        <input type="hidden" name="roadmapId" value={roadmapId} />
        <input type="hidden" name="key" value={milestoneKey} />
        <input type="hidden" name="shown" value={stands ? fingerprintOwnStep(stands) : shown} />
        <OwnStepFields id="edit-own-step" values={{ ...values, ...input }} errors={fieldErrors} today={today} />
      </ChangeForm>
    </details>
  );
}

/** What stands there now; a plan that changed in the moment of saving says only that it did. */
function readConflict(conflict: Record<string, unknown> | null): OwnStepValues | null {
  return conflict && "title" in conflict ? (conflict as OwnStepValues) : null;
}

function tellValues({ kind, title, summary, low, likely, high, cost, notBefore }: OwnStepValues) {
  return [
    ["Title", title],
    ["What it is about", summary],
    ["Kind", kindWords[kind as MilestoneKind]],
    ["Likely hours", likely],
    ["Fewest", low],
    ["Most", high],
    ["Cost in US$", cost === "" ? "not known" : cost],
    ["Not before", notBefore === "" ? "" : formatDay(notBefore)],
  ] as const;
}
