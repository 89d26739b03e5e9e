"use client";

import { useState } from "react";
import { TextAreaField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { ActionState } from "@/lib/core/action-state";
import { limits } from "@/lib/core/limits";
import { saveNoteAction } from "../actions";
import { NoteConflict } from "./note-conflict";
import { type NoteState, useNoteText } from "./use-note-text";

type Props = { milestoneId: string; saved: NoteState; idempotencyKey: string };

/** A milestone's note: what is typed survives errors, conflicts and closed tabs, and an old version overwrites nothing. */
export function NoteForm({ milestoneId, saved, idempotencyKey }: Props) {
  const change = useChange<NoteState>(saveNoteAction, idempotencyKey, {
    keepsText: true,
    onAnswer: (answer) => answer.status === "done" && settle(),
    amend,
  });
  const { state } = change;
  const { text, hasDraft, type, take, settle } = useNoteText(milestoneId, saved, state.input["note"] ?? saved.note);
  const conflict = state.conflict as NoteState | null;
  const [isOpen, setIsOpen] = useState(saved.note.trim() === "" || change.isPlainAnswer);

  // Another field of the milestone moved on, not its note: nothing is overwritten by sending it again.
  function amend(refused: ActionState<NoteState>, sent: FormData): boolean {
    const current = refused.conflict as NoteState | null;
    if (current?.note !== saved.note) return false;
    sent.set("version", String(current.version));
    return true;
  }

  return (
    <details open={isOpen || hasDraft || conflict !== null} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="min-h-11 content-center text-sm font-semibold text-action">Edit note</summary>
      <ChangeForm change={change} label="Save note">
        {conflict ? <NoteConflict current={conflict.note} onTake={() => take(conflict.note)} /> : null}
        {hasDraft && !conflict ? <DraftNotice onDrop={() => take(saved.note)} /> : null}
        <input type="hidden" name="milestoneId" value={milestoneId} />
        <input
          type="hidden"
          name="version"
          value={Math.max(saved.version, state.value?.version ?? 0, conflict?.version ?? 0)}
        />
        <TextAreaField
          id="note"
          name="note"
          label="Note text"
          hint="Markdown works: # heading, - list, **bold**, [words](https://example.org)."
          rows={5}
          maxLength={limits.noteCharacters}
          value={text}
          onChange={(event) => type(event.target.value)}
          errors={state.fieldErrors["note"]}
        />
      </ChangeForm>
    </details>
  );
}

function DraftNotice({ onDrop }: { onDrop: () => void }) {
  return (
    <output className="text-sm text-warn">
      Text you had not saved was brought back.{" "}
      <button type="button" className="min-h-6 underline underline-offset-4" onClick={onDrop}>
        Use the saved note instead
      </button>
    </output>
  );
}
