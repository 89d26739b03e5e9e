import type { Metadata } from "next";
import { connection } from "next/server";
import { requireViewer } from "@/app/_server/viewer";
import { ReadinessGroups } from "@/app/_ui/roadmap/readiness-groups";
import { readAs } from "@/db/transaction";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { planWeek } from "@/lib/view/plan-week";
import { loadRoadmaps, type RoadmapWithView } from "../roadmaps/load-roadmaps";
import { NextStepPanel } from "./_components/next-step-panel";
import { PickRole } from "./_components/pick-role";
import { RoadmapLines } from "./_components/roadmap-lines";
import { WeekLine } from "./_components/week-line";

export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  await connection();
  const viewer = await requireViewer("/dashboard");
  const { list, today } = await readAs(viewer, loadRoadmaps);
  const active = list.filter(({ roadmap }) => roadmap.status === "active");
  return (
    <div className="grid gap-10">
      <h1 className="text-xl sm:text-2xl">{viewer.name ? `Dashboard of ${viewer.name}` : "Dashboard"}</h1>
      {active.length === 0 ? (
        <PickRole families={catalogue.families} roles={catalogue.roles} hasArchived={list.length > 0} />
      ) : (
        <Active active={active} today={today} />
      )}
    </div>
  );
}

function Active({ active, today }: { active: RoadmapWithView[]; today: string }) {
  const leading = active.find(({ view }) => view.next) ?? active[0];
  if (!leading) return null;
  return (
    <div className="grid items-start gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_25rem]">
      <div className="grid min-w-0 gap-12">
        <NextStepPanel leading={leading} />
        <WeekLine
          week={planWeek(leading.view.milestones, today)}
          title={leading.roadmap.title}
          isOnly={active.length === 1}
        />
        <RoadmapLines list={active} />
      </div>
      <section aria-labelledby="readiness" className="grid gap-3 lg:border-l lg:border-line lg:pl-8">
        <h2 id="readiness" className="text-base">
          Ready for {leading.roadmap.snapshot.role.title}
        </h2>
        <ReadinessGroups readiness={leading.view.readiness} />
      </section>
    </div>
  );
}
