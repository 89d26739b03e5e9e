import type { AuditSkills } from "@/lib/audit/audit-skill";
import type { CatalogueId, Level, Requirement, SkillGroupId } from "@/lib/catalogue/types";

/** Weight and number of the requirements that are met, and of all of them. */
export type WeightPart = { metWeight: number; weight: number; metCount: number; count: number };
export type WeightedReadiness = {
  all: WeightPart;
  must: WeightPart;
  should: WeightPart;
  /** In the order in which the role first asks for the group. */
  groups: (WeightPart & { group: SkillGroupId })[];
};

/** The share of a part's weight that is met, 0 to 1; 1 where nothing is asked. */
export function shareOf({ metWeight, weight }: Pick<WeightPart, "metWeight" | "weight">): number {
  return weight === 0 ? 1 : metWeight / weight;
}

/**
 * The weights behind a role's readiness, whole and in parts, so that each share can be divided again by hand. A
 * requirement is met by its level, all or nothing; one more level never lowers a part.
 */
export function weighReadiness(
  skills: AuditSkills,
  requirements: readonly Requirement[],
  held: ReadonlyMap<CatalogueId, Level>,
): WeightedReadiness {
  const groupOf = ({ skill }: Requirement) => skills.get(skill)?.group;
  const groups = new Set(requirements.flatMap((requirement) => groupOf(requirement) ?? []));
  return {
    all: weigh(requirements),
    must: weigh(requirements.filter(({ kind }) => kind === "must")),
    should: weigh(requirements.filter(({ kind }) => kind === "should")),
    groups: [...groups].map((group) => ({
      group,
      ...weigh(requirements.filter((requirement) => groupOf(requirement) === group)),
    })),
  };

  function weigh(members: readonly Requirement[]): WeightPart {
    const met = members.filter(({ skill, level }) => (held.get(skill) ?? 0) >= level);
    const sum = (list: readonly Requirement[]) => list.reduce((total, { weight }) => total + weight, 0);
    return { metWeight: sum(met), weight: sum(members), metCount: met.length, count: members.length };
  }
}
