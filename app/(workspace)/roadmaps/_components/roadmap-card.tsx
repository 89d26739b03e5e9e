import { randomUUID } from "node:crypto";
import type { Route } from "next";
import Link from "next/link";
import { Moment } from "@/app/(workspace)/_components/moment";
import { dayIn } from "@/app/(workspace)/_components/day-in";
import { formatDay, formatMinutes } from "@/app/_ui/format";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import { ProgressBar } from "@/app/_ui/roadmap/progress-bar";
import type { ListedRoadmap } from "@/db/roadmaps/list-roadmaps";
import { relativeDay } from "@/lib/view/relative-day";
import type { RoadmapView } from "@/lib/view/roadmap-view";
import { archiveRoadmapAction, deleteRoadmapAction, duplicateRoadmapAction, restoreRoadmapAction } from "../actions";
import { RenameForm } from "./rename-form";

type Props = { roadmap: ListedRoadmap; view: RoadmapView; today: string; timeZone: string };

/** One saved roadmap: how far it got, the next step, the finish, when it was last touched, and what can be done with it. */
export function RoadmapCard({ roadmap, view, today, timeZone }: Props) {
  const { id, title, snapshot, touchedAt } = roadmap;
  const { p50On, p80On } = snapshot.finish;
  return (
    <li className="grid gap-4 border-t border-line py-6">
      <div className="grid gap-0.5">
        <h3 className="text-lg">
          <Link
            id={`roadmap-${id}`}
            href={`/roadmaps/${id}` as Route}
            className="underline-offset-4 hover:text-action hover:underline"
          >
            {title}
          </Link>
        </h3>
        {title === snapshot.role.title ? null : <p className="text-sm text-muted">A path to {snapshot.role.title}</p>}
      </div>
      <ProgressBar progress={view.progress} />
      <dl className="grid gap-x-8 gap-y-3 text-sm sm:grid-cols-3">
        <div>
          <dt className="text-muted">Next step</dt>
          <dd>
            <NextStep id={id} view={view} />
          </dd>
        </div>
        <div>
          <dt className="text-muted">Finish</dt>
          <dd className="tabular">
            {p50On === p80On ? formatDay(p50On) : `${formatDay(p50On)} to ${formatDay(p80On)}`}
          </dd>
        </div>
        <div>
          <dt className="text-muted">Last touched</dt>
          <dd>
            {relativeDay(dayIn(touchedAt, timeZone).day, today)},{" "}
            <Moment at={touchedAt} timeZone={timeZone} className="text-muted" />
          </dd>
        </div>
      </dl>
      <Doors roadmap={roadmap} />
    </li>
  );
}

function NextStep({ id, view }: { id: string; view: RoadmapView }) {
  if (!view.next) return "Nothing is left to do";
  const { key, step, leftMinutes } = view.next.milestone;
  return (
    <>
      <Link
        href={`/roadmaps/${id}?milestone=${encodeURIComponent(key)}` as Route}
        className="text-action underline underline-offset-4"
      >
        {step.title}
      </Link>
      <span className="tabular text-muted">, likely {formatMinutes(leftMinutes.likely)}</span>
    </>
  );
}

function Doors({ roadmap: { id, title, version, status } }: Pick<Props, "roadmap">) {
  const common = { describedBy: `roadmap-${id}` };
  return (
    <div className="-mx-3 grid">
      <div className="flex flex-wrap gap-x-1">
        <ChangeButton
          {...common}
          action={duplicateRoadmapAction}
          idempotencyKey={randomUUID()}
          fields={{ roadmapId: id, title }}
          label="Duplicate"
        />
        <ChangeButton
          {...common}
          action={status === "active" ? archiveRoadmapAction : restoreRoadmapAction}
          idempotencyKey={randomUUID()}
          fields={{ roadmapId: id }}
          label={status === "active" ? "Archive" : "Restore"}
        />
        <ChangeButton
          {...common}
          action={deleteRoadmapAction}
          idempotencyKey={randomUUID()}
          fields={{ roadmapId: id }}
          label="Delete"
        />
      </div>
      <details className="px-3">
        <summary
          aria-describedby={`roadmap-${id}`}
          className="min-h-11 content-center px-1 text-sm font-semibold text-action"
        >
          Rename
        </summary>
        <RenameForm roadmapId={id} saved={{ title, version }} idempotencyKey={randomUUID()} />
      </details>
    </div>
  );
}
