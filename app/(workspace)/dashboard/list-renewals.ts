import type { EvidenceEntry } from "@/db/progress/list-evidence";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { IsoDay } from "@/lib/catalogue/types";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

export type Renewal = { title: string; until: IsoDay; href: string | null };

const mostShown = 5;

/** Certificates with a day of expiry, from evidence and from what was held at the start, the next to expire first. */
export function listRenewals(
  index: CatalogueIndex,
  evidence: readonly EvidenceEntry[],
  snapshots: readonly RoadmapSnapshot[],
): Renewal[] {
  const earned = evidence.flatMap(({ evidence: { title, expiresOn }, roadmap, step }) => {
    const href = `/roadmaps/${roadmap.id}?milestone=${encodeURIComponent(step.key)}`;
    return expiresOn === null ? [] : [{ title, until: expiresOn, href }];
  });
  const held = snapshots.flatMap(({ profile }) =>
    profile.certifications.flatMap(({ id, until }) =>
      until === null ? [] : [{ title: index.certifications.get(id)?.name ?? id, until, href: null }],
    ),
  );
  const byName = new Map([...held, ...earned].map((renewal) => [`${renewal.title} ${renewal.until}`, renewal]));
  return [...byName.values()].sort((a, b) => (a.until < b.until ? -1 : 1)).slice(0, mostShown);
}
