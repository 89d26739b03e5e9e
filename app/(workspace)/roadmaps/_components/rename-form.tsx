"use client";

import { Button } from "@/app/_ui/primitives/button";
import { TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
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
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(renameRoadmapAction, idempotencyKey);
  const conflict = state.conflict as Named | null;
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit} noValidate className="grid max-w-lg gap-3 pb-4">
        {state.status === "done" ? null : <FormMessage state={state} />}
        {conflict ? <p className="text-sm">It is now called “{conflict.title}”.</p> : null}
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="roadmapId" value={roadmapId} />
        <input type="hidden" name="version" value={Math.max(saved.version, conflict?.version ?? 0)} />
        <TextField
          key={saved.title}
          id={`title-${roadmapId}`}
          name="title"
          label="Name"
          required
          maxLength={limits.roadmapTitleCharacters}
          defaultValue={state.input["title"] ?? saved.title}
          errors={state.fieldErrors["title"]}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" aria-busy={isPending}>
            Save name
          </Button>
        </div>
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}
