import { AboutRoadmap } from "@/app/(workspace)/roadmaps/[roadmapId]/_components/about-roadmap";
import { MilestoneList } from "@/app/(workspace)/roadmaps/[roadmapId]/_components/milestone-list";
import { RoadmapHeader } from "@/app/(workspace)/roadmaps/[roadmapId]/_components/roadmap-header";
import { StepPanel } from "@/app/(workspace)/roadmaps/[roadmapId]/_components/step-panel";
import { formatDay } from "@/app/_ui/format";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { readFilter } from "@/lib/view/filter-milestones";
import { SampleStep } from "./sample-step";
import type { Sample } from "./view-sample";

/** A sample roadmap as its walker would see it, to be read by anybody: the list, and one step beside it when it is opened. */
export function SamplePage({ sample, openNumber }: { sample: Sample; openNumber: number | null }) {
  const { snapshot, view, today } = sample;
  const { role } = snapshot;
  const path = `/sample/${role.id}`;
  const open = view.milestones.find(({ number }) => number === openNumber) ?? null;
  const numbers = new Map(view.milestones.map(({ key, number }) => [key, number]));
  const linkTo = (key: string) => `${path}/${numbers.get(key) ?? ""}`;
  return (
    <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6 sm:pt-12">
      <RoadmapHeader
        title={`Sample: ${role.title}`}
        snapshot={snapshot}
        view={view}
        today={today}
        isCompact={open !== null}
        pace="10 hours a week"
        links={<SampleNote roleId={role.id} today={today} />}
      />
      <div className="mt-8 grid items-start gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <div className={`min-w-0 ${open ? "hidden lg:block" : ""}`}>
          <MilestoneList
            phases={view.phases}
            filter={{ ...readFilter({}), milestone: open?.key ?? null }}
            linkTo={linkTo}
          />
        </div>
        {open ? (
          <StepPanel key={open.key}>
            <SampleStep milestone={open} snapshot={snapshot} listHref={`${path}#step-${open.number}`} linkTo={linkTo} />
          </StepPanel>
        ) : (
          <AboutRoadmap snapshot={snapshot} view={view} />
        )}
      </div>
      <MakeItYours roleId={role.id} title={role.title} />
    </main>
  );
}

function SampleNote({ roleId, today }: { roleId: string; today: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
      <p className="prose-width text-sm text-muted">
        Drawn by the same planner that draws yours, for someone with no technical job yet and 10 hours a week from{" "}
        {formatDay(today)}. Open any step: it says why it is there, where to learn it and when it is reached.
      </p>
      <ButtonLink href={`/audit/${roleId}`}>Make it yours</ButtonLink>
    </div>
  );
}

function MakeItYours({ roleId, title }: { roleId: string; title: string }) {
  return (
    <section aria-labelledby="yours" className="mt-14 border-t border-line pt-6">
      <h2 id="yours" className="text-lg">
        Make it yours
      </h2>
      <p className="prose-width mt-2 text-muted">
        Say what you can do today, and the steps you do not need fall away. You see your whole plan to {title} before
        you sign in.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink href={`/audit/${roleId}`} look="main">
          Say what you can do
        </ButtonLink>
        <ButtonLink href={`/roadmaps/new?role=${roleId}`}>Set your hours and limits</ButtonLink>
      </div>
    </section>
  );
}
