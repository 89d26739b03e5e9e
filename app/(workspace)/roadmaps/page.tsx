import type { Metadata } from "next";
import { connection } from "next/server";
import { requireViewer } from "@/app/_server/viewer";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { listChanges } from "@/db/progress/list-changes";
import { type PrivateTx, readAs } from "@/db/transaction";
import { ArrivalNotice } from "../_components/arrival-notice";
import { RoadmapCard } from "./_components/roadmap-card";
import { loadRoadmaps, type RoadmapWithView } from "./load-roadmaps";

export const metadata: Metadata = { title: "Roadmaps" };

export default async function RoadmapsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  await connection();
  const viewer = await requireViewer("/roadmaps");
  const { deleted } = await searchParams;
  const { list, today, deletion } = await readAs(viewer, async (tx) => ({
    ...(await loadRoadmaps(tx)),
    deletion: await findDeletion(tx, deleted),
  }));
  const active = list.filter(({ roadmap }) => roadmap.status === "active");
  const archived = list.filter(({ roadmap }) => roadmap.status === "archived");
  const about = { today, timeZone: viewer.timeZone };
  return (
    <div className="grid gap-8">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-xl sm:text-2xl">Roadmaps</h1>
        {list.length > 0 ? <ButtonLink href="/#roles">Plan another path</ButtonLink> : null}
      </header>
      {deletion === null ? null : (
        <ArrivalNotice text="Roadmap deleted. It can be brought back for 30 days." changeId={deletion} />
      )}
      {list.length === 0 ? <Empty /> : null}
      {active.length > 0 ? <Cards heading="Walking now" list={active} {...about} /> : null}
      {archived.length > 0 ? (
        <details open={active.length === 0}>
          <summary className="min-h-11 content-center text-sm font-semibold text-action">
            Archived ({archived.length})
          </summary>
          <Cards heading="Archived roadmaps" list={archived} {...about} />
        </details>
      ) : null}
    </div>
  );
}

function Cards({
  heading,
  list,
  ...about
}: {
  heading: string;
  list: RoadmapWithView[];
  today: string;
  timeZone: string;
}) {
  return (
    <section aria-label={heading}>
      <h2 className="sr-only">{heading}</h2>
      <ul>
        {list.map(({ roadmap, view }) => (
          <RoadmapCard key={roadmap.id} roadmap={roadmap} view={view} {...about} />
        ))}
      </ul>
    </section>
  );
}

function Empty() {
  return (
    <div className="grid justify-items-start gap-5">
      <p className="prose-width">
        A roadmap is a path from what you can do today to one of ten roles, step by step, with dates that fit your
        hours.
      </p>
      <ButtonLink href="/#roles" look="main">
        Choose a role
      </ButtonLink>
    </div>
  );
}

/** The change that deleted this roadmap, while it still stands: what the notice offers to take back. */
async function findDeletion(tx: PrivateTx, roadmapId: string | string[] | undefined): Promise<number | null> {
  if (typeof roadmapId !== "string" || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(roadmapId)) return null;
  const changes = await listChanges(tx, { roadmapId });
  const newest = changes.find(({ kind, undoneAt }) => kind === "roadmap-status" && undoneAt === null);
  return (newest?.after as { status?: string } | undefined)?.status === "deleted" ? (newest?.id ?? null) : null;
}
