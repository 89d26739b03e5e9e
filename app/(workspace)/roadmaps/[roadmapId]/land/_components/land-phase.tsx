import type { LandingSummary } from "@/lib/landing/summarise-landing";
import { LandLines } from "./land-lines";

/** The end of every roadmap's list: no hours and no dates, but what turns the walked path into a job. */
export function LandPhase({ summary, roadmapId }: { summary: LandingSummary; roadmapId: string }) {
  return (
    <section aria-labelledby="phase-Land" className="mt-10">
      <header className="flex flex-wrap items-baseline gap-x-3 pb-2">
        <h2 id="phase-Land" className="text-lg">
          Land
        </h2>
        <p className="text-sm text-muted">without dates: what turns the path into a job</p>
      </header>
      <LandLines summary={summary} path={`/roadmaps/${roadmapId}/land`} />
    </section>
  );
}
