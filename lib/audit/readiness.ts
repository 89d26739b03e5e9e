import type { CatalogueId, Level, Requirement, SkillGroupId } from "@/lib/catalogue/types";
import type { AuditSkills } from "./audit-skill";

/** `share` is the weight of the met requirements over the weight of all, 0 to 1; 1 where nothing is asked. */
export type ReadinessShare = { share: number; metCount: number; count: number };
export type RoleReadiness = {
  must: ReadinessShare;
  should: ReadinessShare;
  /** In the order in which the role first asks for the group. */
  groups: (ReadinessShare & { group: SkillGroupId })[];
};

/**
 * The weighted share of a role's requirements that the held levels meet, apart for essential and optional ones and by
 * skill group. There is no single figure on purpose. A level is all or nothing here; proof is not looked at.
 */
export function measureRoleReadiness(
  skills: AuditSkills,
  requirements: readonly Requirement[],
  held: ReadonlyMap<CatalogueId, Level>,
): RoleReadiness {
  const byGroup = new Map<SkillGroupId, Requirement[]>();
  for (const requirement of requirements) {
    const group = skills.get(requirement.skill)?.group;
    if (group) byGroup.set(group, [...(byGroup.get(group) ?? []), requirement]);
  }
  return {
    must: measure(requirements.filter(({ kind }) => kind === "must")),
    should: measure(requirements.filter(({ kind }) => kind === "should")),
    groups: [...byGroup].map(([group, members]) => ({ group, ...measure(members) })),
  };

  function measure(members: readonly Requirement[]): ReadinessShare {
    const met = members.filter(({ skill, level }) => (held.get(skill) ?? 0) >= level);
    const total = weigh(members);
    return { share: total === 0 ? 1 : weigh(met) / total, metCount: met.length, count: members.length };
  }
}

const weigh = (members: readonly Requirement[]) => members.reduce((sum, { weight }) => sum + weight, 0);
