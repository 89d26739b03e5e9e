import type { Metadata, Route } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { requireViewer } from "@/app/_server/viewer";
import { formatCount } from "@/app/_ui/format";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { listNotes } from "@/db/progress/list-notes";
import { readAs } from "@/db/transaction";
import { matchesWords } from "@/lib/view/matches-words";
import { readRecordFilter, type RecordFilter, writeRecordFilter } from "@/lib/view/record-filter";
import { listRoadmapsOf } from "../_components/list-roadmaps-of";
import { RecordFilterForm } from "../_components/record-filter-form";
import { NoteEntry } from "./note-entry";

export const metadata: Metadata = { title: "My notes" };

const perPage = 40;

export default async function MyNotesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await connection();
  const filter = readRecordFilter(await searchParams);
  const viewer = await requireViewer(`/my-notes${writeRecordFilter(filter)}`);
  const all = await readAs(viewer, listNotes);
  const found = all.filter(
    ({ roadmap, step, note }) =>
      (filter.roadmap === "" || roadmap.id === filter.roadmap) && matchesWords(filter.search, [step.title, note]),
  );
  const shown = found.slice((filter.page - 1) * perPage, filter.page * perPage);
  const roadmaps = listRoadmapsOf(all);
  return (
    <div className="grid gap-8">
      <header>
        <h1 className="text-xl sm:text-2xl">My notes</h1>
        {all.length > 0 ? <p className="text-sm text-muted">{countNotes(found.length, all.length)}</p> : null}
      </header>
      {all.length === 0 ? (
        <Empty />
      ) : (
        <>
          <RecordFilterForm path="/my-notes" what="notes" filter={filter} roadmaps={roadmaps} />
          {shown.length === 0 ? (
            <p>No note of yours fits. Try fewer words, or all roadmaps.</p>
          ) : (
            <ol>
              {shown.map((entry) => (
                <NoteEntry key={entry.milestoneId} entry={entry} timeZone={viewer.timeZone} />
              ))}
            </ol>
          )}
          <Pages filter={filter} hasMore={found.length > filter.page * perPage} />
        </>
      )}
    </div>
  );
}

function countNotes(found: number, all: number): string {
  const count = all === 1 ? "1 note" : `${formatCount(all)} notes`;
  return found === all ? `${count}, last written first` : `${formatCount(found)} of ${count}, last written first`;
}

function Empty() {
  return (
    <div className="grid justify-items-start gap-5">
      <p className="prose-width">
        What you write on a milestone, a link worth keeping or a question for later, comes together here.
      </p>
      <ButtonLink href="/roadmaps" look="main">
        Open your roadmaps
      </ButtonLink>
    </div>
  );
}

function Pages({ filter, hasMore }: { filter: RecordFilter; hasMore: boolean }) {
  if (filter.page === 1 && !hasMore) return null;
  const to = (page: number) => `/my-notes${writeRecordFilter({ ...filter, page })}` as Route;
  const look = "inline-flex min-h-11 items-center text-sm font-semibold text-action underline underline-offset-4";
  return (
    <nav aria-label="Pages" className="flex gap-6">
      {filter.page > 1 ? (
        <Link href={to(filter.page - 1)} className={look}>
          Newer notes
        </Link>
      ) : null}
      {hasMore ? (
        <Link href={to(filter.page + 1)} className={look}>
          Older notes
        </Link>
      ) : null}
    </nav>
  );
}
