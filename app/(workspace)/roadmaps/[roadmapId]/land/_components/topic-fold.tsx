"use client";

import type { ReactNode } from "react";
import { DraftNotice } from "@/app/(workspace)/_components/draft-notice";
import { EditConflict } from "@/app/(workspace)/_components/edit-conflict";
import { TextAreaField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { limits } from "@/lib/core/limits";
import { saveTopicNoteAction } from "../actions";
import { useWordsForm } from "./use-words-form";

type Props = {
  roadmapId: string;
  skillId: string;
  note: string;
  version: number;
  idempotencyKey: string;
  summary: ReactNode;
  children: ReactNode;
};

/** One topic, folded: what is known of it, and the person's note on it. It unfolds while the note has something to say. */
export function TopicFold({ roadmapId, skillId, note, version, idempotencyKey, summary, children }: Props) {
  const draftId = `topic-${roadmapId}-${skillId}`;
  const form = useWordsForm({ action: saveTopicNoteAction, idempotencyKey, draftId, saved: { note }, version });
  const { change, conflict, hasDraft, settle } = form;
  return (
    <details {...form.frame} className="group min-w-0 flex-1 basis-72">
      <summary className="grid min-h-11 list-none grid-cols-[1.25rem_minmax(0,1fr)] items-baseline py-1.5 hover:text-action [&::-webkit-details-marker]:hidden">
        {summary}
      </summary>
      <div className="grid gap-4 pt-1 pb-5 pl-5">
        {children}
        <ChangeForm change={change} label="Save topic note" className="prose-width print:hidden">
          {conflict ? <EditConflict values={[["Note", conflict.note]]} /> : null}
          {hasDraft && !conflict ? <DraftNotice onDrop={settle} /> : null}
          <input type="hidden" name="roadmapId" value={roadmapId} />
          <input type="hidden" name="skillId" value={skillId} />
          <input type="hidden" name="version" value={form.version} />
          <TextAreaField
            label="Your note"
            hint="The story you would tell, the question you fear, what you looked up."
            rows={3}
            maxLength={limits.topicNoteCharacters}
            {...form.field("note")}
          />
        </ChangeForm>
      </div>
    </details>
  );
}
