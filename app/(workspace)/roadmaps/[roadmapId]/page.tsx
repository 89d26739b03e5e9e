import type { Metadata } from "next";
import { connection } from "next/server";
import { notFound } from "next/navigation";
import { newKey } from "@/app/_server/new-key";
import { findViewer, requireViewer } from "@/app/_server/viewer";
import { readFilter, writeFilter } from "@/lib/view/filter-milestones";
import { AboutRoadmap } from "./_components/about-roadmap";
import { AddOwnStep } from "./_components/add-own-step";
import { AvoidedItems } from "./_components/avoided-items";
import { GoneStep } from "./_components/gone-step";
import { LeftOut } from "./_components/left-out";
import { MilestoneDetail } from "./_components/milestone-detail";
import { listPlaces } from "./_components/place-section";
import { RoadmapFace } from "./_components/roadmap-face";
import { RoadmapHeader } from "./_components/roadmap-header";
import { RoadmapLinks } from "./_components/roadmap-links";
import { SetAside } from "./_components/set-aside";
import { StepPanel } from "./_components/step-panel";
import { loadRoadmap } from "./load-roadmap";

type Props = {
  params: Promise<{ roadmapId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const viewer = await findViewer();
  const { milestone } = readFilter(await searchParams);
  const loaded = viewer ? await loadRoadmap(viewer, (await params).roadmapId, milestone) : null;
  return { title: loaded?.saved.roadmap.title ?? "Roadmap" };
}

export default async function RoadmapPage({ params, searchParams }: Props) {
  await connection();
  const { roadmapId } = await params;
  const path = `/roadmaps/${roadmapId}`;
  const filter = readFilter(await searchParams);
  const viewer = await requireViewer(`${path}${writeFilter(filter)}`);
  const loaded = (await loadRoadmap(viewer, roadmapId, filter.milestone)) ?? notFound();
  const { saved, view, today } = loaded;
  const open = view.milestones.find(({ key }) => key === filter.milestone) ?? null;
  const linkTo = (key: string) => `${path}${writeFilter({ ...filter, milestone: key })}`;
  const listHref = `${path}${writeFilter({ ...filter, milestone: null })}${open ? `#step-${open.number}` : ""}`;
  // The drawn faces take the whole width until a milestone opens beside them.
  const isWide = filter.view !== "list" && !open;
  return (
    <>
      <RoadmapHeader
        title={saved.roadmap.title}
        snapshot={saved.snapshot}
        {...{ view, today }}
        isCompact={open !== null}
        links={<RoadmapLinks roadmapId={roadmapId} hint={loaded.hint} />}
      />
      <div
        className={`mt-4 grid items-start gap-x-12 gap-y-12 sm:mt-8 ${isWide ? "[&>aside]:max-w-3xl [&>aside]:border-0 [&>aside]:pl-0" : "lg:grid-cols-[minmax(0,1fr)_25rem]"}`}
      >
        <div className={`min-w-0 gap-8 ${open ? "hidden lg:grid" : "grid"}`}>
          {filter.milestone !== null && !open ? <GoneStep listHref={listHref} /> : null}
          <RoadmapFace loaded={loaded} filter={filter} path={path} linkTo={linkTo} />
          <AddOwnStep {...{ roadmapId, today }} places={listPlaces(loaded)} idempotencyKey={await newKey()} />
        </div>
        {open ? (
          <StepPanel key={open.key}>
            <MilestoneDetail
              milestone={open}
              {...{ loaded, listHref, linkTo }}
              timeZone={viewer.timeZone}
              face={filter.view}
            />
          </StepPanel>
        ) : (
          <AboutRoadmap snapshot={saved.snapshot} view={view} isSaved>
            <LeftOut skills={saved.snapshot.leftOut} />
            <SetAside saved={saved} />
            <AvoidedItems saved={saved} />
          </AboutRoadmap>
        )}
      </div>
    </>
  );
}
