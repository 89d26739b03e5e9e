"use client";

import { DraftNotice } from "@/app/(workspace)/_components/draft-notice";
import { EditConflict } from "@/app/(workspace)/_components/edit-conflict";
import { TextAreaField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { limits } from "@/lib/core/limits";
import type { StoryTexts } from "@/lib/landing/story-texts";
import { writeStoryAction } from "../actions";
import { BulletPreview } from "./bullet-preview";
import { useWordsForm } from "./use-words-form";

type Props = {
  milestoneId: string;
  titleId: string;
  saved: StoryTexts;
  version: number;
  prompts: StoryTexts;
  idempotencyKey: string;
};

const parts = [
  ["situation", "Situation"],
  ["action", "Action"],
  ["result", "Result"],
] as const;

/** Three texts and the bullet they make, live. */
export function BulletEditor({ milestoneId, titleId, saved, version, prompts, idempotencyKey }: Props) {
  const draftId = `story-${milestoneId}`;
  const form = useWordsForm({ action: writeStoryAction, idempotencyKey, draftId, saved, version });
  const { change, conflict, hasDraft, settle, wordsOf, isUnsaved } = form;
  const texts = { situation: wordsOf("situation"), action: wordsOf("action"), result: wordsOf("result") };
  const isWritten = parts.some(([name]) => saved[name] !== "");
  return (
    <div className="grid gap-2">
      <BulletPreview texts={texts} describedBy={titleId} isUnsaved={isUnsaved} />
      <details {...form.frame} className="print:hidden">
        <summary aria-describedby={titleId} className="min-h-11 content-center text-sm font-semibold text-action">
          {isWritten ? "Edit this bullet" : "Write this bullet"}
        </summary>
        <ChangeForm change={change} label="Save bullet" className="prose-width pt-1">
          {conflict ? <EditConflict values={parts.map(([name, label]) => [label, conflict[name]] as const)} /> : null}
          {hasDraft && !conflict ? <DraftNotice onDrop={settle} /> : null}
          <input type="hidden" name="milestoneId" value={milestoneId} />
          <input type="hidden" name="version" value={form.version} />
          {parts.map(([name, label]) => (
            <TextAreaField
              key={name}
              label={label}
              hint={prompts[name]}
              rows={2}
              maxLength={limits.storyCharacters}
              {...form.field(name)}
            />
          ))}
        </ChangeForm>
      </details>
    </div>
  );
}
