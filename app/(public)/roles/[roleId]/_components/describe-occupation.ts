import { findHeadlinePay } from "@/app/_ui/pay/find-headline-pay";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";

/** A role as schema.org's Occupation; its salary names the occupation that the figure really counts. */
export function describeOccupation(index: CatalogueIndex, role: Role): Record<string, unknown> {
  const band = findHeadlinePay(index.payByRole.get(role.id) ?? []);
  return {
    "@type": "Occupation",
    name: role.title,
    alternateName: role.aliases,
    description: role.summary,
    responsibilities: role.work,
    occupationalCategory: role.codes.soc,
    skills: role.requirements.flatMap(({ skill }) => index.skills.get(skill)?.name ?? []),
    experienceRequirements: {
      "@type": "OccupationalExperienceRequirements",
      monthsOfExperience: role.experienceMonths,
    },
    occupationLocation: { "@type": "Country", name: "US" },
    ...(band ? { estimatedSalary: describeSalary(band) } : {}),
  };
}

function describeSalary(band: PayBand): Record<string, unknown> {
  const { p10, p25, p50, p75, p90 } = band.percentiles;
  const published = { percentile10: p10, percentile25: p25, median: p50, percentile75: p75, percentile90: p90 };
  const known = Object.entries(published).flatMap(([name, cents]) => (cents === null ? [] : [[name, cents / 100]]));
  return {
    "@type": "MonetaryAmountDistribution",
    name: band.proxyFor
      ? `Wage of ${band.occupation?.title ?? "a related occupation"} (proxy), ${band.period}`
      : "Wage",
    currency: band.currency,
    duration: "P1Y",
    ...Object.fromEntries(known),
  };
}
