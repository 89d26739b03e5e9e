import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { findViewer, requireViewer } from "@/app/_server/viewer";
import { buildPrintSheet } from "@/lib/view/build-print-sheet";
import { loadRoadmap } from "../load-roadmap";
import { PrintBar } from "./_components/print-bar";
import { PrintCover } from "./_components/print-cover";
import { PrintFooter } from "./_components/print-footer";
import { PrintLand } from "./_components/print-land";
import { PrintPhaseSection } from "./_components/print-phase-section";
import { PrintRest } from "./_components/print-rest";
import { PrintSources } from "./_components/print-sources";

type Props = {
  params: Promise<{ roadmapId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await findViewer();
  const loaded = viewer ? await loadRoadmap(viewer, (await params).roadmapId, null) : null;
  return { title: loaded ? `${loaded.saved.roadmap.title}, to print` : "To print" };
}

export default async function PrintPage({ params, searchParams }: Props) {
  await connection();
  const { roadmapId } = await params;
  const { phase, notes } = await searchParams;
  const wish = typeof phase === "string" ? phase : null;
  const hasNotes = notes === "yes";
  const path = `/roadmaps/${roadmapId}/print`;
  const viewer = await requireViewer(addressOf(path, wish, hasNotes));
  const { saved, view, today, landing } = (await loadRoadmap(viewer, roadmapId, null)) ?? notFound();
  const { snapshot, roadmap, constraints } = saved;
  const sheet = buildPrintSheet(view, snapshot, wish);
  return (
    <div className="mx-auto grid max-w-3xl gap-8 print:block print:max-w-none">
      <PrintBar
        roadmapPath={`/roadmaps/${roadmapId}`}
        phases={view.phases.map(({ name }) => name)}
        chosen={sheet.chosen}
        hasNotes={hasNotes}
        addressOf={(name, isWithNotes) => addressOf(path, name, isWithNotes)}
      />
      <article data-sheet="" aria-label={roadmap.title} className="grid gap-10 print:block">
        <PrintCover title={roadmap.title} snapshot={snapshot} constraints={constraints} view={view} sheet={sheet} />
        {sheet.phases.map((one, at) => (
          <PrintPhaseSection
            key={one.name}
            phase={one}
            sources={sheet.sources}
            hasNotes={hasNotes}
            isOnNewPage={at > 0 || sheet.chosen === null}
          />
        ))}
        {sheet.chosen === null ? <PrintLand summary={landing} /> : null}
        {sheet.chosen === null ? <PrintRest snapshot={snapshot} /> : null}
        <PrintSources sources={[...sheet.sources.values()]} />
        <PrintFooter snapshot={snapshot} printedOn={today} />
      </article>
    </div>
  );
}

function addressOf(path: string, phase: string | null, hasNotes: boolean): string {
  const pairs = [phase ? `phase=${encodeURIComponent(phase)}` : "", hasNotes ? "notes=yes" : ""].filter(Boolean);
  return pairs.length > 0 ? `${path}?${pairs.join("&")}` : path;
}
