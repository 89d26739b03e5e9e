import { randomUUID } from "node:crypto";
import { NoteText } from "@/app/_ui/note/note-text";
import { NoteForm } from "./note-form";
import type { NoteState } from "./use-note-text";

/** A milestone's note as it reads, and the form that changes its Markdown: folded away once there is a note. */
export function NoteSection({ milestoneId, saved }: { milestoneId: string; saved: NoteState }) {
  return (
    <div className="grid gap-3">
      <h3 className="text-base">Note</h3>
      {saved.note.trim() === "" ? null : <NoteText note={saved.note} topHeading={4} />}
      <NoteForm milestoneId={milestoneId} saved={saved} idempotencyKey={randomUUID()} />
    </div>
  );
}
