import type { ReactNode } from "react";
import type { RoadmapFilter } from "@/lib/view/filter-milestones";

/** Search and filters: folded on phones, with how many are in use; always in sight where there is room. */
export function FilterDrawer({ filter, children }: { filter: RoadmapFilter; children: ReactNode }) {
  const { search, kind, status, phase, skill, hidesFinished } = filter;
  const count = [search, kind, status, phase, skill, hidesFinished].filter(Boolean).length;
  return (
    <details className="sm:supports-[selector(::details-content)]:[&::details-content]:[content-visibility:visible]">
      <summary className="min-h-11 content-center text-sm font-semibold text-action sm:supports-[selector(::details-content)]:hidden">
        Search and filter
        {count > 0 ? <span className="tabular font-normal text-muted"> · {count} in use</span> : null}
      </summary>
      <div className="grid gap-5 max-sm:pt-2">{children}</div>
    </details>
  );
}
