import type { Defect } from "@/lib/catalogue/checks/defect";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { daysBetween } from "@/lib/time/days-between";

/** What a page said keeps for three years; a price that it named for two. Then it is read again, or left out. */
const SHELF_LIFE_DAYS = 1096;
const PRICE_SHELF_LIFE_DAYS = 731;

/**
 * `missing-source`: a figure names a source that is not listed. `stale-source`: a source was last read more than 1096 days
 * before the release. `stale-price`: the source of a fee or of a tuition, more than 731. `future-source`: it claims to be
 * read after the release.
 */
export function checkSources(index: CatalogueIndex): Defect[] {
  const { catalogue, sources } = index;
  const cited = [
    ...catalogue.certifications,
    ...catalogue.educations,
    ...catalogue.pay,
    ...catalogue.trends,
    ...catalogue.offerFacts,
    ...catalogue.priceLevels.map((entry) => ({ id: `prices of ${entry.region}`, source: entry.source })),
    ...catalogue.growth.map((entry) => ({ id: `growth of ${entry.role}`, source: entry.source })),
  ];
  const missing = cited
    .filter((entry) => !sources.has(entry.source))
    .map((entry) => ({ rule: "missing-source", id: entry.id, message: `source “${entry.source}” is not listed` }));
  return [...missing, ...checkAges(index), ...checkPrices(index)];
}

function checkAges({ catalogue }: CatalogueIndex): Defect[] {
  return [...catalogue.sources, ...catalogue.resources].flatMap(({ id, checkedOn }) => {
    const age = daysBetween(checkedOn, catalogue.releasedOn);
    if (age < 0) return [{ rule: "future-source", id, message: `read on ${checkedOn}, after the release` }];
    if (age <= SHELF_LIFE_DAYS) return [];
    return [{ rule: "stale-source", id, message: `last read ${age} days before the release` }];
  });
}

function checkPrices({ catalogue, sources }: CatalogueIndex): Defect[] {
  const prices = [
    ...catalogue.certifications.map(({ id, source, feeCents }) => ({ id, source, cents: feeCents })),
    ...catalogue.educations.map(({ id, source, costCents }) => ({ id, source, cents: costCents })),
  ];
  return prices.flatMap(({ id, source, cents }) => {
    const checkedOn = sources.get(source)?.checkedOn;
    if (cents === null || checkedOn === undefined) return [];
    const age = daysBetween(checkedOn, catalogue.releasedOn);
    if (age <= PRICE_SHELF_LIFE_DAYS) return [];
    return [{ rule: "stale-price", id, message: `its price was last read ${age} days before the release` }];
  });
}
