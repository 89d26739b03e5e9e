import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";

/**
 * Every name and alias of the skills that a role stands on, prerequisites included, and of the certifications that prove any of
 * them: each once, in alphabetical order. An unknown role has none.
 */
export function listRoleTerms(index: CatalogueIndex, roleId: CatalogueId): string[] {
  const terms = new Set<string>();
  const addAll = (entry: { name: string; aliases: readonly string[] }) => {
    for (const term of [entry.name, ...entry.aliases]) terms.add(term);
  };
  for (const skillId of index.closureByRole.get(roleId)?.keys() ?? []) {
    const skill = index.skills.get(skillId);
    if (skill) addAll(skill);
    for (const certification of index.certificationsBySkill.get(skillId) ?? []) addAll(certification);
  }
  return [...terms].sort((a, b) => (a < b ? -1 : 1));
}
