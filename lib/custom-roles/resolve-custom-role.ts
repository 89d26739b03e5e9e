import { customRoleId } from "@/lib/catalogue/custom-role-id";
import type { FollowId } from "@/lib/catalogue/follow-changes";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Requirement } from "@/lib/catalogue/types";
import type { AddedRole } from "@/lib/catalogue/with-roles";
import type { CustomRequirement, CustomRole } from "./custom-role";

/**
 * A person's own role as a role of the catalogue, in today's ids, its own source included; null while it asks for nothing. What
 * a role must have and an advertisement does not tell, its work, its ways in, its codes, is empty.
 */
export function resolveCustomRole(index: CatalogueIndex, follow: FollowId, custom: CustomRole): AddedRole | null {
  const id = customRoleId(custom.id);
  const requirements = followRequirements(index, follow, custom.requirements).map(
    (asked): Requirement => ({ ...asked, source: asked.source ?? id }),
  );
  if (requirements.length === 0) return null;
  const [like = null] = custom.likeRoleId === null ? [] : follow("role", custom.likeRoleId);
  const liked = like === null ? undefined : index.roles.get(like);
  return {
    like: liked ? like : null,
    source: {
      id,
      title: custom.advertisement === "" ? `Your own role: ${custom.title}` : `Your advertisement: ${custom.title}`,
      publisher: "kept by you",
      url: custom.advertisementUrl ?? `/my-roles/${custom.id}`,
      kind: "job-advertisement",
      checkedOn: custom.madeOn,
    },
    role: {
      id,
      title: custom.title,
      family: liked?.family ?? "software",
      summary: custom.summary,
      work: [],
      seniority: "",
      waysIn: [],
      experienceMonths: custom.experienceMonths,
      experienceSource: id,
      requirements,
      codes: { soc: [], onet: [], esco: [], nice: [], sfia: [] },
      aliases: [],
    },
  };
}

/**
 * Requirements in today's ids: one for each skill that the catalogue still knows, where two became one the one that asks more, and
 * no source that is gone.
 */
export function followRequirements(
  { skills, sources }: CatalogueIndex,
  follow: FollowId,
  requirements: readonly CustomRequirement[],
): CustomRequirement[] {
  const bySkill = new Map<string, CustomRequirement>();
  for (const asked of requirements)
    for (const skill of follow("skill", asked.skill)) {
      const known = bySkill.get(skill);
      if (!skills.has(skill) || (known && known.level >= asked.level)) continue;
      const source = asked.source !== null && sources.has(asked.source) ? asked.source : null;
      bySkill.set(skill, { ...asked, skill, source });
    }
  return [...bySkill.values()];
}
