import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { catalogueIndex } from "@/app/_server/catalogue";
import { requireViewer } from "@/app/_server/viewer";
import { ReadinessGroups } from "@/app/_ui/roadmap/readiness-groups";
import { findCheckIn } from "@/db/check-ins/find-check-in";
import { listPaces, type PaceFacts } from "@/db/check-ins/list-paces";
import { listCustomRoles } from "@/db/custom-roles/list-custom-roles";
import { listApplications } from "@/db/landing/list-applications";
import { listEvidence } from "@/db/progress/list-evidence";
import { workedMinutes } from "@/db/check-ins/worked-minutes";
import { readAs } from "@/db/transaction";
import { mondayOf } from "@/lib/time/monday-of";
import type { CheckInFacts } from "@/lib/view/build-check-in";
import { planWeek } from "@/lib/view/plan-week";
import { loadRoadmaps, type RoadmapWithView } from "../roadmaps/load-roadmaps";
import { CheckInCard } from "./_components/check-in-card";
import { DueApplications } from "./_components/due-applications";
import { ForecastSection } from "./_components/forecast-section";
import { NextStepPanel } from "./_components/next-step-panel";
import { PickRole } from "./_components/pick-role";
import { Renewals } from "./_components/renewals";
import { RoadmapLines } from "./_components/roadmap-lines";
import { WeekLine } from "./_components/week-line";
import { listRenewals, type Renewal } from "./list-renewals";

export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  await connection();
  const viewer = await requireViewer("/dashboard");
  const { list, today, checkIn, week, paces, evidence, applications, ownRoles } = await readAs(viewer, async (tx) => {
    const loaded = await loadRoadmaps(tx);
    const monday = mondayOf(loaded.today);
    const checkIn = await findCheckIn(tx, monday);
    const week = { logged: await workedMinutes(tx, monday), entries: checkIn?.entries ?? [] };
    const applications = await listApplications(tx);
    const ownRoles = (await listCustomRoles(tx)).filter(({ isRemoved }) => !isRemoved);
    return {
      ...loaded,
      checkIn,
      week,
      applications,
      ownRoles,
      paces: await listPaces(tx),
      evidence: await listEvidence(tx),
    };
  });
  const { catalogue } = catalogueIndex;
  const active = list.filter(({ roadmap }) => roadmap.status === "active");
  const snapshots = active.map(({ roadmap }) => roadmap.snapshot);
  const renewals = listRenewals(catalogueIndex, evidence, snapshots);
  return (
    <div className="grid gap-10">
      <h1 className="text-xl sm:text-2xl">{viewer.name ? `Dashboard of ${viewer.name}` : "Dashboard"}</h1>
      {active.length === 0 ? (
        <>
          <DueApplications applications={applications} today={today} />
          <PickRole
            families={catalogue.families}
            roles={catalogue.roles}
            own={ownRoles}
            hasArchived={list.length > 0}
          />
        </>
      ) : (
        <Active {...{ active, today, week, paces, renewals }} isCheckInOpen={checkIn === null}>
          <DueApplications applications={applications} today={today} />
        </Active>
      )}
    </div>
  );
}

type ActiveProps = {
  active: RoadmapWithView[];
  today: string;
  /** What was logged and said in the present week. */
  week: Pick<CheckInFacts, "logged" | "entries">;
  isCheckInOpen: boolean;
  paces: ReadonlyMap<string, PaceFacts>;
  renewals: Renewal[];
  /** What else the week asks for. */
  children: ReactNode;
};

function Active({ active, today, week, isCheckInOpen, paces, renewals, children }: ActiveProps) {
  const leading = active.find(({ view }) => view.next) ?? active[0];
  if (!leading) return null;
  const pace = paces.get(leading.roadmap.id);
  return (
    <div className="grid items-start gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_25rem]">
      <div className="grid min-w-0 gap-12">
        <NextStepPanel leading={leading} />
        <WeekLine
          week={planWeek({ ...leading.roadmap, milestones: leading.view.milestones }, { today, ...week })}
          title={leading.roadmap.title}
          isOnly={active.length === 1}
        />
        {children}
        {isCheckInOpen ? <CheckInCard monday={mondayOf(today)} /> : null}
        {pace ? <ForecastSection leading={leading} pace={pace} today={today} /> : null}
        <RoadmapLines list={active} />
      </div>
      <div className="grid gap-10 lg:border-l lg:border-line lg:pl-8">
        <section aria-labelledby="readiness" className="grid gap-3">
          <h2 id="readiness" className="text-base">
            Ready for {leading.roadmap.snapshot.role.title}
          </h2>
          <ReadinessGroups readiness={leading.view.readiness} />
        </section>
        <Renewals renewals={renewals} today={today} />
      </div>
    </div>
  );
}
