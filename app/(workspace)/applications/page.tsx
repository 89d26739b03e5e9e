import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { connection } from "next/server";
import { todayIn } from "@/app/_server/clock";
import { requireViewer } from "@/app/_server/viewer";
import { formatCount } from "@/app/_ui/format";
import { listApplications } from "@/db/landing/list-applications";
import { listLinkedOffers } from "@/db/landing/list-linked-offers";
import { listRoadmaps } from "@/db/roadmaps/list-roadmaps";
import { readAs } from "@/db/transaction";
import { listDueApplications } from "@/lib/landing/sort-applications";
import { AddApplication } from "./_components/add-application";
import { ApplicationList } from "./_components/application-list";
import { passesStatus, readStatusFilter, StatusFilter } from "./_components/status-filter";

export const metadata: Metadata = { title: "Applications" };

type Params = Record<string, string | string[] | undefined>;

export default async function ApplicationsPage({ searchParams }: { searchParams: Promise<Params> }) {
  await connection();
  const filter = readStatusFilter(await searchParams);
  const viewer = await requireViewer(filter === "all" ? "/applications" : `/applications?status=${filter}`);
  const { all, offers, roadmaps } = await readAs(viewer, async (tx) => ({
    all: await listApplications(tx),
    offers: await listLinkedOffers(tx),
    roadmaps: (await listRoadmaps(tx)).map(({ id, title }) => ({ id, title })),
  }));
  const today = todayIn(viewer.timeZone);
  const shown = all.filter(({ status }) => passesStatus(status, filter));
  return (
    <div className="grid gap-8">
      <header className="grid gap-2">
        <h1 className="text-xl sm:text-2xl">Applications</h1>
        {all.length === 0 ? (
          <p className="prose-width">
            Keep the jobs you go for in one place: how far each is, what you do next and by when. What is due this week
            stands on your dashboard, and an offer that comes of one is judged under Offers.
          </p>
        ) : (
          <p className="tabular text-sm text-muted">{describe(all.length, listDueApplications(all, today).length)}</p>
        )}
      </header>
      {all.length > 0 ? <StatusFilter filter={filter} statuses={all.map(({ status }) => status)} /> : null}
      {all.length > 0 && shown.length === 0 ? <p>No application of yours is there at the moment.</p> : null}
      {shown.length > 0 ? (
        <ApplicationList applications={shown} level={2} namesRoadmap {...{ offers, roadmaps, today }} />
      ) : null}
      <AddApplication
        roadmapId={null}
        roadmaps={roadmaps}
        today={today}
        idempotencyKey={randomUUID()}
        isOpenAtFirst={all.length === 0}
      />
    </div>
  );
}

function describe(count: number, due: number): string {
  const all = count === 1 ? "1 application" : `${formatCount(count)} applications`;
  if (due === 0) return `${all}, nothing due this week`;
  return `${all}, ${due === 1 ? "1 next action" : `${due} next actions`} due by Sunday or before`;
}
