import { ReadinessGroups } from "@/app/_ui/roadmap/readiness-groups";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { RoadmapView } from "@/lib/view/roadmap-view";
import { DroppedDemands } from "./dropped-demands";

type Props = { snapshot: RoadmapSnapshot; view: RoadmapView; isSaved?: boolean; children?: React.ReactNode };

/** What stands beside the list while no step is open: readiness, what was given up for the limits, and what drew the plan. */
export function AboutRoadmap({ snapshot, view, isSaved = false, children }: Props) {
  return (
    <aside aria-label="About this roadmap" className="grid gap-10 lg:border-l lg:border-line lg:pl-8">
      <section aria-labelledby="readiness" className="grid gap-3">
        <h2 id="readiness" className="text-base">
          Ready for {snapshot.role.title}
        </h2>
        <ReadinessGroups readiness={view.readiness} />
      </section>
      <DroppedDemands dropped={snapshot.dropped} relax={snapshot.relax} />
      {children}
      <p className="text-xs text-muted">
        Drawn from catalogue {snapshot.catalogueVersion} by engine {snapshot.engineVersion}
        {isSaved ? "; it reads the same whatever the catalogue becomes." : "."}
      </p>
    </aside>
  );
}
