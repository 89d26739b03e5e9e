import type { Defect } from "@/lib/catalogue/checks/defect";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { daysBetween } from "@/lib/time/days-between";

/** Fees, rules and programmes change within three years: what was read longer ago is read again, or left out. */
const SHELF_LIFE_DAYS = 1096;

/**
 * `missing-source`: a figure names a source that is not listed. `stale-source`: a cited source was last read more than 1096
 * days before the release. `future-source`: it claims to be read after the release.
 */
export function checkSources(index: CatalogueIndex): Defect[] {
  const { catalogue, sources } = index;
  const cited = [
    ...catalogue.certifications,
    ...catalogue.educations,
    ...catalogue.pay,
    ...catalogue.trends,
    ...catalogue.growth.map((entry) => ({ id: `growth of ${entry.role}`, source: entry.source })),
  ];
  const defects: Defect[] = cited
    .filter((entry) => !sources.has(entry.source))
    .map((entry) => ({ rule: "missing-source", id: entry.id, message: `source “${entry.source}” is not listed` }));
  const read = [...catalogue.sources, ...catalogue.resources];
  for (const entry of read) {
    const age = daysBetween(entry.checkedOn, catalogue.releasedOn);
    if (age > SHELF_LIFE_DAYS)
      defects.push({ rule: "stale-source", id: entry.id, message: `last read ${age} days before the release` });
    if (age < 0)
      defects.push({ rule: "future-source", id: entry.id, message: `read on ${entry.checkedOn}, after the release` });
  }
  return defects;
}
