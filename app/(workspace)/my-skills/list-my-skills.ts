import type { ListedClaim } from "@/db/skill-claims/list-claims";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { IsoDay, Level, ReachableLevel, Skill } from "@/lib/catalogue/types";
import { needsSecondLook } from "@/lib/view/needs-second-look";

export type MySkill = {
  id: string;
  name: string;
  /** Null for a skill that the catalogue no longer has. */
  skill: Pick<Skill, "anchors" | "recheckMonths"> | null;
  claim: ListedClaim;
  isWorthALook: boolean;
  /** The roles that ask for it by name, those that ask for most first. */
  roles: { id: string; title: string; level: ReachableLevel }[];
  /** Earlier claims, newest first. */
  earlier: ListedClaim[];
};
export type MySkillGroup = { id: string; name: string; skills: MySkill[] };

/**
 * The skills somebody spoke of, by group in the catalogue's order and by name within it, as of `today`. `claims` come newest
 * first; skills the catalogue no longer has stand in a group of their own at the end.
 */
export function listMySkills(
  claims: readonly ListedClaim[],
  index: Pick<CatalogueIndex, "catalogue" | "skills" | "rolesBySkill">,
  today: IsoDay,
): MySkillGroup[] {
  const bySkill = new Map<string, ListedClaim[]>();
  for (const claim of claims) bySkill.set(claim.skillId, [...(bySkill.get(claim.skillId) ?? []), claim]);
  const all = [...bySkill].flatMap(([id, own]) => describeSkill(id, own, index, today) ?? []);
  const byName = all.toSorted((a, b) => a.name.localeCompare(b.name));
  const groups = index.catalogue.skillGroups.map(({ id, name }) => ({
    id,
    name,
    skills: byName.filter((skill) => index.skills.get(skill.id)?.group === id),
  }));
  const gone = { id: "gone", name: "No longer in the catalogue", skills: byName.filter(({ skill }) => skill === null) };
  return [...groups, gone].filter(({ skills }) => skills.length > 0);
}

function describeSkill(
  id: string,
  [claim, ...earlier]: readonly ListedClaim[],
  { skills, rolesBySkill }: Pick<CatalogueIndex, "skills" | "rolesBySkill">,
  today: IsoDay,
): MySkill | null {
  if (!claim) return null;
  const skill = skills.get(id) ?? null;
  const roles = (rolesBySkill.get(id) ?? []).map(({ role, requirement }) => ({
    id: role.id,
    title: role.title,
    level: requirement.level,
  }));
  return {
    id,
    name: skill?.name ?? id,
    skill,
    claim,
    isWorthALook: needsSecondLook(claim, skill?.recheckMonths ?? null, today),
    roles: roles.toSorted((a, b) => b.level - a.level),
    earlier,
  };
}

/** How many of the skills stand at a level, from expert down, levels without any left out. */
export function countLevels(groups: readonly MySkillGroup[]): { level: Level; count: number }[] {
  const levels = groups.flatMap(({ skills }) => skills.map(({ claim }) => claim.level));
  return ([4, 3, 2, 1, 0] as const)
    .map((level) => ({ level, count: levels.filter((one) => one === level).length }))
    .filter(({ count }) => count > 0);
}
