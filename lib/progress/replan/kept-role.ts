import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import type { FollowId } from "@/lib/catalogue/follow-changes";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Requirement, Role } from "@/lib/catalogue/types";
import { type AddedRole, withRoles } from "@/lib/catalogue/with-roles";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

/** The own role that a roadmap leads to, from what the roadmap kept of it, in today's ids; null for a role of the catalogue. */
export function findKeptRole(index: CatalogueIndex, follow: FollowId, snapshot: RoadmapSnapshot): AddedRole | null {
  const { role, requirements: asked } = snapshot;
  if (!isCustomRoleId(role.id)) return null;
  const byAddress = new Map(index.catalogue.sources.map(({ url, id }) => [url, id]));
  const bySkill = new Map<string, Requirement>();
  for (const { skill: old, level, weight, kind, proof, why, source } of asked)
    for (const skill of follow("skill", old)) {
      if (!index.skills.has(skill) || (bySkill.get(skill)?.level ?? 0) >= level) continue;
      bySkill.set(skill, { skill, level, weight, kind, proof, why, source: byAddress.get(source.url) ?? role.id });
    }
  const own = asked.find(({ source }) => !byAddress.has(source.url))?.source ?? asked[0]?.source;
  if (bySkill.size === 0 || !own) return null;
  const { title, summary, experienceMonths } = role;
  return {
    like: null,
    source: { id: role.id, publisher: "kept by you", kind: "job-advertisement", ...own },
    role: {
      id: role.id,
      title,
      family: "software",
      summary,
      work: [],
      seniority: "",
      waysIn: [],
      experienceMonths,
      experienceSource: role.id,
      requirements: [...bySkill.values()],
      codes: { soc: [], onet: [], esco: [], nice: [], sfia: [] },
      aliases: [],
    },
  };
}

/**
 * The index in which a saved revision was drawn, as far as its own role goes: where the person edited that role since, it holds
 * what the revision kept. The very index where nothing differs that a plan depends on.
 */
export function withKeptRole(index: CatalogueIndex, follow: FollowId, snapshot: RoadmapSnapshot): CatalogueIndex {
  const kept = findKeptRole(index, follow, snapshot);
  const now = index.roles.get(snapshot.role.id);
  return kept && now && demandsOf(kept.role) !== demandsOf(now) ? withRoles(index, [kept]) : index;
}

const demandsOf = ({ requirements, experienceMonths }: Role): string =>
  stringifySorted([
    experienceMonths,
    requirements.map(({ skill, level, weight, kind, proof }) => ({ skill, level, weight, kind, proof })),
  ]);
