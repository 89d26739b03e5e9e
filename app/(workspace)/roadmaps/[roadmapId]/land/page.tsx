import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { findViewer, requireViewer } from "@/app/_server/viewer";
import { ApplicationsSection } from "./_components/applications-section";
import { BulletsSection } from "./_components/bullets-section";
import { LandLines } from "./_components/land-lines";
import { PortfolioSection } from "./_components/portfolio-section";
import { readTopicChoice } from "./_components/topic-choice";
import { TopicsSection } from "./_components/topics-section";
import { loadLand } from "./load-land";

type Props = {
  params: Promise<{ roadmapId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await findViewer();
  const loaded = viewer ? await loadLand(viewer, (await params).roadmapId) : null;
  return { title: loaded ? `Land: ${loaded.roadmap.title}` : "Land" };
}

export default async function LandPage({ params, searchParams }: Props) {
  await connection();
  const { roadmapId } = await params;
  const path = `/roadmaps/${roadmapId}`;
  const viewer = await requireViewer(`${path}/land`);
  const loaded = (await loadLand(viewer, roadmapId)) ?? notFound();
  const { roadmap, roleTitle, bullets, topics, landing, today } = loaded;
  return (
    <>
      <header className="grid gap-2">
        <Link
          href={path as Route}
          className="inline-flex min-h-11 items-center justify-self-start text-sm font-semibold text-action underline-offset-4 hover:underline print:hidden"
        >
          <span aria-hidden="true" className="mr-1.5">
            ←
          </span>
          {roadmap.title}
        </Link>
        <h1 className="text-xl sm:text-2xl">Land</h1>
        <p className="prose-width text-muted">
          The last phase of {roadmap.title}: what turns the walked path into a job as {roleTitle}. Nothing here is
          scheduled; every part can begin today.
        </p>
        <div className="max-w-xl pt-3 print:hidden">
          <LandLines summary={landing.summary} path="" />
        </div>
      </header>
      <BulletsSection loaded={loaded} />
      <PortfolioSection portfolio={bullets.portfolio} roadmapId={roadmapId} />
      <TopicsSection topics={topics} choice={readTopicChoice(await searchParams)} roadmapId={roadmapId} today={today} />
      <ApplicationsSection loaded={loaded} />
    </>
  );
}
