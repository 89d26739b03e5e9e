import type { Metadata, Route } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/_server/viewer";
import { PlanSteps } from "@/app/_ui/new-roadmap/plan-steps";
import { listChanges } from "@/db/progress/list-changes";
import { getRevision, type RevisionRow } from "@/db/roadmaps/get-revision";
import { getRoadmap } from "@/db/roadmaps/get-roadmap";
import { listRevisions } from "@/db/roadmaps/list-revisions";
import { type PrivateTx, readAs } from "@/db/transaction";
import { ArrivalNotice } from "../../../_components/arrival-notice";
import { DiffFigures } from "../_components/diff-figures";
import { DiffView } from "../_components/diff-view";
import { isRoadmapId, orNull } from "../find-or-null";
import { RevisionFigures } from "./_components/revision-figures";
import { RevisionLine } from "./_components/revision-line";

export const metadata: Metadata = { title: "History of a roadmap" };

type Props = {
  params: Promise<{ roadmapId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HistoryPage({ params, searchParams }: Props) {
  await connection();
  const { roadmapId } = await params;
  const path = `/roadmaps/${roadmapId}/history`;
  const { revision, applied } = await searchParams;
  const number = typeof revision === "string" && /^[1-9]\d{0,5}$/.test(revision) ? Number(revision) : null;
  const viewer = await requireViewer(number === null ? path : `${path}?revision=${number}`);
  if (!isRoadmapId(roadmapId)) notFound();
  const read = (await orNull(readAs(viewer, (tx) => readHistory(tx, roadmapId, number)))) ?? notFound();
  const { roadmap, revisions, shown, change } = read;
  return (
    <div className="grid gap-6">
      {applied === "yes" && !shown && change ? <ArrivalNotice text="Changes applied." changeId={change.id} /> : null}
      <Heading title={roadmap.title} shown={shown?.number ?? null} roadmapId={roadmapId} />
      {shown ? (
        <FullRevision revision={shown} />
      ) : (
        <ol reversed>
          {revisions.map((entry) => (
            <RevisionLine
              key={entry.number}
              revision={entry}
              roadmap={roadmap}
              timeZone={viewer.timeZone}
              changeId={entry.isCurrent && change?.number === entry.number ? change.id : null}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

function Heading({ title, shown, roadmapId }: { title: string; shown: number | null; roadmapId: string }) {
  const back = shown === null ? `/roadmaps/${roadmapId}` : `/roadmaps/${roadmapId}/history`;
  return (
    <header className="grid gap-2">
      <Link
        href={back as Route}
        className="inline-flex min-h-11 items-center justify-self-start text-sm font-semibold text-action underline-offset-4 hover:underline"
      >
        <span aria-hidden="true" className="mr-1.5">
          ←
        </span>
        {shown === null ? title : "All revisions"}
      </Link>
      <h1 className="text-xl sm:text-2xl">{shown === null ? "History" : `Revision ${shown} of ${title}`}</h1>
      {shown === null ? (
        <p className="prose-width text-muted">
          Every plan this roadmap has had. Restoring one makes it the newest; what you did meanwhile stays done.
        </p>
      ) : null}
    </header>
  );
}

async function readHistory(tx: PrivateTx, roadmapId: string, number: number | null) {
  const { roadmap } = await getRoadmap(tx, roadmapId);
  const revisions = await listRevisions(tx, roadmapId);
  const shown = number === null ? null : await getRevision(tx, roadmapId, number);
  const newest = (await listChanges(tx, { roadmapId })).find(
    ({ kind, undoneAt }) => undoneAt === null && ["roadmap-replanned", "revision-restored"].includes(kind),
  );
  const made = (newest?.after as { number?: number } | undefined)?.number;
  return { roadmap, revisions, shown, change: newest && made ? { id: newest.id, number: made } : null };
}

function FullRevision({ revision: { diff, snapshot } }: { revision: RevisionRow }) {
  return (
    <>
      {diff ? (
        <section aria-labelledby="changed" className="grid gap-6">
          <h2 id="changed" className="text-lg">
            What it changed
          </h2>
          <DiffFigures diff={diff} />
          <DiffView diff={diff} level={3} />
        </section>
      ) : null}
      <section aria-labelledby="plan">
        <h2 id="plan" className="text-lg">
          The plan
        </h2>
        <RevisionFigures snapshot={snapshot} />
        <PlanSteps plan={snapshot} />
      </section>
    </>
  );
}
