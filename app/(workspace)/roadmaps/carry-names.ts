import "server-only";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { SkillClaim } from "@/db/skill-claims/current-claims";
import { followChanges } from "@/lib/catalogue/follow-changes";
import { followItem } from "@/lib/planner/roadmap/follow-roadmap";

const follow = followChanges(catalogueIndex.catalogue.changes);

/** Claims under the names they were made by and under those of today's catalogue, so that old and new roadmaps both find them. */
export function carryClaims(claims: ReadonlyMap<string, SkillClaim>): Map<string, SkillClaim> {
  const carried = new Map(claims);
  for (const [skill, claim] of claims) {
    for (const id of follow("skill", skill)) {
      const known = carried.get(id);
      if (!known || known.level < claim.level) carried.set(id, claim);
    }
  }
  return carried;
}

/** Keys of finished milestones, under the names they were finished by and under those of today's catalogue. */
export function carryKeys(keys: ReadonlySet<string>): Set<string> {
  return new Set([...keys, ...[...keys].flatMap((key) => followItem(follow, key))]);
}
