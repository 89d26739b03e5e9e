import { randomUUID } from "node:crypto";
import type { Route } from "next";
import Link from "next/link";
import { Moment } from "@/app/(workspace)/_components/moment";
import { formatCount, formatDay } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { ToastUndo } from "@/app/_ui/toast-undo";
import type { ListedRevision } from "@/db/roadmaps/list-revisions";
import { restoreRevisionAction } from "../actions";
import { summariseDiff } from "../summarise-diff";

type Props = {
  revision: ListedRevision;
  roadmap: { id: string; version: number };
  timeZone: string;
  /** The change that made it, while it can be taken back. */
  changeId: number | null;
};

/** One revision: when it was made, what it changed, and the ways to read it and to bring it back. */
export function RevisionLine({ revision, roadmap, timeZone, changeId }: Props) {
  const { number, createdAt, finish, milestoneCount, roleTitle, isCurrent } = revision;
  return (
    <li className="grid gap-1.5 border-t border-line py-4">
      <h2 id={`revision-${number}`} className="text-base">
        Revision {number}
        {isCurrent ? <span className="font-normal text-good"> · the plan you follow</span> : null}
      </h2>
      <p className="text-xs text-muted">
        <Moment at={createdAt} timeZone={timeZone} />
      </p>
      <p className="prose-width text-sm">{describe(revision)}</p>
      <p className="tabular text-sm text-muted">
        {roleTitle}: {formatCount(milestoneCount)} {milestoneCount === 1 ? "step" : "steps"}, finish{" "}
        {formatDay(finish.p50On)} to {formatDay(finish.p80On)}; catalogue {revision.catalogueVersion}
      </p>
      <div className="flex flex-wrap items-center gap-x-3">
        <Link
          href={`/roadmaps/${roadmap.id}/history?revision=${number}` as Route}
          prefetch={false}
          aria-describedby={`revision-${number}`}
          className="inline-flex min-h-11 items-center text-sm font-semibold text-action underline underline-offset-4"
        >
          Read in full
        </Link>
        {isCurrent ? null : (
          <ChangeButton
            action={restoreRevisionAction}
            idempotencyKey={randomUUID()}
            fields={{ roadmapId: roadmap.id, version: String(roadmap.version), number: String(number) }}
            label="Restore this revision"
            describedBy={`revision-${number}`}
          />
        )}
        {changeId === null ? null : <ToastUndo changeId={changeId} describedBy={`revision-${number}`} />}
      </div>
    </li>
  );
}

function describe({ diff, restoredFrom }: ListedRevision): string {
  if (restoredFrom !== null) return `Revision ${restoredFrom} again.`;
  return diff ? summariseDiff(diff) : "As it was first saved.";
}
