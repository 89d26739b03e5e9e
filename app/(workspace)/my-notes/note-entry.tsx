import { formatCount } from "@/app/_ui/format";
import { NoteText } from "@/app/_ui/note/note-text";
import { kindWords } from "@/app/_ui/primitives/milestone-mark";
import { Disclosure } from "@/app/_ui/public/disclosure";
import type { NoteEntry as Entry } from "@/db/progress/list-notes";
import { Moment } from "../_components/moment";
import { StepLink } from "../_components/step-link";

/** A longer note shows its beginning, in characters, until it is opened. */
const longCharacters = 1500;
const excerptCharacters = 400;

/** One note with the milestone and the roadmap it was written on. */
export function NoteEntry({ entry, timeZone }: { entry: Entry; timeZone: string }) {
  const { roadmap, step, note, writtenAt } = entry;
  return (
    <li className="grid gap-x-10 gap-y-3 border-t border-line py-6 md:grid-cols-[17rem_minmax(0,1fr)]">
      <header className="grid content-start gap-1">
        <h2 className="text-base">
          <StepLink roadmapId={roadmap.id} step={step} className="hover:underline" />
        </h2>
        <p className="text-xs text-muted">
          {kindWords[step.kind]} in {roadmap.title}
          {roadmap.isArchived ? ", archived" : ""}
        </p>
        <Moment at={writtenAt} timeZone={timeZone} className="text-xs text-muted" />
      </header>
      <div className="prose-width min-w-0">
        {note.length <= longCharacters ? (
          <NoteText note={note} topHeading={3} />
        ) : (
          <>
            <p className="text-sm wrap-anywhere whitespace-pre-line text-muted">
              {note.slice(0, excerptCharacters).trim()}…
            </p>
            <Disclosure
              summary={<span className="text-sm">The whole note, {formatCount(note.length)} characters</span>}
            >
              <NoteText note={note} topHeading={3} />
            </Disclosure>
          </>
        )}
      </div>
    </li>
  );
}
