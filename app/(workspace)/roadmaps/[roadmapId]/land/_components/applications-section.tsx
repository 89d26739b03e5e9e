import { randomUUID } from "node:crypto";
import type { Route } from "next";
import Link from "next/link";
import { AddApplication } from "@/app/(workspace)/applications/_components/add-application";
import { ApplicationList } from "@/app/(workspace)/applications/_components/application-list";
import { PageSection } from "@/app/_ui/public/page-section";
import type { LoadedLand } from "../load-land";

/** The applications that this roadmap led to, what comes next, and the offers that came of them. */
export function ApplicationsSection({ loaded: { landing, roadmap, today } }: { loaded: LoadedLand }) {
  const { applications, offers } = landing;
  const loose = offers.filter(({ applicationId }) => applicationId === null);
  return (
    <div className="print:hidden">
      <PageSection
        id="applications"
        title="Applications"
        intro={
          <p>
            The jobs this path leads to. <Link href={"/applications" as Route}>All applications</Link> stand on one
            page, and what is due this week on your dashboard.
          </p>
        }
      >
        {applications.length === 0 ? (
          <p className="prose-width pb-3">
            You do not have to wait for the last step: an advertisement you like tells you early what is asked. Write it
            down with one next action.
          </p>
        ) : (
          <ApplicationList
            applications={applications}
            offers={offers}
            roadmaps={[roadmap]}
            today={today}
            level={3}
            namesRoadmap={false}
          />
        )}
        <AddApplication
          roadmapId={roadmap.id}
          roadmaps={[]}
          today={today}
          idempotencyKey={randomUUID()}
          isOpenAtFirst={false}
        />
        {loose.length > 0 ? (
          <p className="border-t border-line pt-3 text-sm">
            <Link href={"/offers" as Route} className="text-action underline underline-offset-4">
              {loose.length === 1 ? "One offer" : `${loose.length} offers`}
            </Link>{" "}
            linked to this roadmap came without an application.
          </p>
        ) : null}
      </PageSection>
    </div>
  );
}
