import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import { sumHours } from "./describe-group";
import { heldLevels } from "./to-planner-person";
import type { LeftOut, Profile } from "./types";

/** What the role stands on and the person already has: per skill the hours of the steps that need no work, most first. */
export function listLeftOut(index: CatalogueIndex, roleId: CatalogueId, profile: Profile): LeftOut[] {
  const held = heldLevels(index, profile.levels);
  const closure = index.closureByRole.get(roleId) ?? new Map();
  const list: LeftOut[] = [];
  for (const [skill, asked] of closure) {
    const level = Math.min(asked, held.get(skill) ?? 0);
    const entry = index.skills.get(skill);
    if (level === 0 || !entry) continue;
    const basis = (profile.levels[skill] ?? 0) >= level ? "claimed" : "implied";
    list.push({
      skill,
      skillName: entry.name,
      level,
      hoursSaved: sumHours(entry.steps.slice(0, level).map(({ hours }) => hours)),
      basis,
    });
  }
  return list.sort((a, b) => b.hoursSaved.likely - a.hoursSaved.likely || (a.skill < b.skill ? -1 : 1));
}
