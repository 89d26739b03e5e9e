"use client";

import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { TextField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { limits } from "@/lib/core/limits";
import { renameRoadmapAction } from "../actions";

type Named = { title: string; version: number };

/** Gives a roadmap another name; when it was renamed elsewhere meanwhile, both names are shown. */
export function RenameForm({
  roadmapId,
  saved,
  idempotencyKey,
}: {
  roadmapId: string;
  saved: Named;
  idempotencyKey: string;
}) {
  const change = useChange(renameRoadmapAction, idempotencyKey);
  const { input, fieldErrors } = change.state;
  const conflict = change.state.conflict as Named | null;
  return (
    <ChangeForm change={change} label="Save name" className="max-w-lg pb-4">
      {conflict ? <p className="text-sm">It is now called “{conflict.title}”.</p> : null}
      <KeepTyped key={`kept-${saved.title}`} draftId={`name:${roadmapId}`} state={change.state} />
      <input type="hidden" name="roadmapId" value={roadmapId} />
      <input type="hidden" name="version" value={Math.max(saved.version, conflict?.version ?? 0)} />
      <TextField
        key={saved.title}
        id={`title-${roadmapId}`}
        name="title"
        label="Name"
        required
        maxLength={limits.roadmapTitleCharacters}
        defaultValue={input["title"] ?? saved.title}
        errors={fieldErrors["title"]}
      />
    </ChangeForm>
  );
}
