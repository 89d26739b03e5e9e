"use client";

import { useState } from "react";
import { DraftNotice } from "@/app/(workspace)/_components/draft-notice";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { addApplicationAction } from "../actions";
import { ApplicationFields } from "./application-fields";
import { emptyTexts, type RoadmapChoice } from "./application-values";
import { useApplicationForm } from "./use-application-form";

type Props = {
  /** The roadmap that a new application belongs to; null lets the person choose among `roadmaps`. */
  roadmapId: string | null;
  roadmaps: readonly RoadmapChoice[];
  today: string;
  idempotencyKey: string;
  isOpenAtFirst: boolean;
};

/** Adds an application; folded away unless there is none yet, and unfolded while it has something to say. */
export function AddApplication({ roadmapId, roadmaps, today, idempotencyKey, isOpenAtFirst }: Props) {
  const { change, field, hasDraft, settle, hasNews } = useApplicationForm({
    action: addApplicationAction,
    idempotencyKey,
    draftId: `application-new-${roadmapId ?? "any"}`,
    saved: emptyTexts,
  });
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen || hasDraft || hasNews} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="min-h-11 content-center text-sm font-semibold text-action">Add an application</summary>
      <ChangeForm change={change} label="Add application" className="max-w-3xl pt-2">
        {hasDraft ? <DraftNotice onDrop={settle} /> : null}
        {roadmapId ? <input type="hidden" name="roadmapId" value={roadmapId} /> : null}
        <ApplicationFields field={field} roadmaps={roadmapId ? null : roadmaps} today={today} />
      </ChangeForm>
    </details>
  );
}
