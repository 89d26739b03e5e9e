"use client";

import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { addResourceAction } from "../actions";
import { ResourceFields } from "./resource-fields";

/** Adds an own resource; folded away, and unfolded while something of it is refused. */
export function AddResourceForm({ milestoneId, idempotencyKey }: { milestoneId: string; idempotencyKey: string }) {
  const change = useChange(addResourceAction, idempotencyKey);
  const { input, fieldErrors, status } = change.state;
  return (
    <details open={status === "refused" || status === "signed-out" || change.isPlainAnswer}>
      <summary className="min-h-11 content-center text-sm font-semibold text-action">Add your own</summary>
      <ChangeForm change={change} label="Add resource">
        <KeepTyped draftId={`new-resource:${milestoneId}`} state={change.state} />
        <input type="hidden" name="milestoneId" value={milestoneId} />
        <ResourceFields id="new-resource" values={input} errors={fieldErrors} />
      </ChangeForm>
    </details>
  );
}
