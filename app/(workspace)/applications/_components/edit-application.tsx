"use client";

import { useState } from "react";
import { DraftNotice } from "@/app/(workspace)/_components/draft-notice";
import { EditConflict } from "@/app/(workspace)/_components/edit-conflict";
import { formatDay } from "@/app/_ui/format";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { type ApplicationStatus, applicationStatusWords } from "@/lib/landing/application-status";
import { editApplicationAction } from "../actions";
import { ApplicationFields } from "./application-fields";
import type { ApplicationTexts, RoadmapChoice } from "./application-values";
import { useApplicationForm } from "./use-application-form";

type Props = {
  applicationId: string;
  version: number;
  saved: ApplicationTexts;
  roadmaps: readonly RoadmapChoice[];
  today: string;
  idempotencyKey: string;
};
type Standing = Partial<Record<keyof ApplicationTexts, string | null>> & { version: number };

/** Changes an application. When it was changed elsewhere meanwhile, shows what stands there beside what was typed. */
export function EditApplication({ applicationId, version, saved, roadmaps, today, idempotencyKey }: Props) {
  const { change, field, hasDraft, settle, hasNews } = useApplicationForm({
    action: editApplicationAction,
    idempotencyKey,
    draftId: `application-${applicationId}`,
    saved,
  });
  const [isOpen, setIsOpen] = useState(false);
  const conflict = change.state.conflict as Standing | null;
  return (
    <details
      open={isOpen || hasDraft || hasNews}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      className="min-w-0 open:basis-full"
    >
      <summary
        aria-describedby={`application-title-${applicationId}`}
        className="min-h-11 content-center text-sm font-semibold text-action"
      >
        Edit
      </summary>
      <ChangeForm change={change} label="Save application" className="max-w-3xl pt-2">
        {conflict ? <EditConflict values={listValues(conflict)} /> : null}
        {hasDraft && !conflict ? <DraftNotice onDrop={settle} /> : null}
        <input type="hidden" name="applicationId" value={applicationId} />
        <input type="hidden" name="version" value={Math.max(version, conflict?.version ?? 0)} />
        <ApplicationFields field={field} roadmaps={roadmaps} today={today} />
      </ChangeForm>
    </details>
  );
}

function listValues({ company, title, url, status, nextAction, nextOn, appliedOn, note }: Standing) {
  return [
    ["Company", company ?? ""],
    ["Job title", title ?? ""],
    ["Link", url ?? ""],
    ["How far it is", status ? applicationStatusWords[status as ApplicationStatus] : ""],
    ["Next action", nextAction ?? ""],
    ["By", nextOn ? formatDay(nextOn) : ""],
    ["Applied on", appliedOn ? formatDay(appliedOn) : ""],
    ["Note", note ?? ""],
  ] as const;
}
