"use client";

import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { editResourceAction } from "../actions";
import type { OwnResource } from "./own-resource";
import { ResourceFields } from "./resource-fields";

/** Changes an own resource. When it was changed elsewhere meanwhile, shows what stands there beside what was typed. */
export function EditResourceForm({ resource, idempotencyKey }: { resource: OwnResource; idempotencyKey: string }) {
  const change = useChange(editResourceAction, idempotencyKey, { keepsText: true });
  const { input, fieldErrors, status } = change.state;
  const conflict = change.state.conflict as Omit<OwnResource, "id"> | null;
  const { title, url, note } = resource;
  return (
    <details open={status === "refused" || status === "signed-out"} className="min-w-0 open:basis-full">
      <summary
        aria-describedby={`resource-${resource.id}`}
        className="min-h-11 content-center text-sm font-semibold text-action"
      >
        Edit
      </summary>
      <ChangeForm key={`${resource.version}`} change={change} label="Save resource">
        {conflict ? (
          <p className="rounded-md border border-warn p-3 text-sm">
            Saved meanwhile, in another tab or on another device: {conflict.title}, {conflict.url}
            {conflict.note ? `, ${conflict.note}` : ""}. Saving puts yours in its place.
          </p>
        ) : null}
        <KeepTyped draftId={`resource:${resource.id}`} state={change.state} />
        <input type="hidden" name="resourceId" value={resource.id} />
        <input type="hidden" name="version" value={Math.max(resource.version, conflict?.version ?? 0)} />
        <ResourceFields
          id={`edit-${resource.id}`}
          values={{ title, url, resourceNote: note, ...input }}
          errors={fieldErrors}
        />
      </ChangeForm>
    </details>
  );
}
