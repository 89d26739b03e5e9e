import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { describeGroup } from "./describe-group";
import { parseItemId } from "./group-items";

/** What an item of a plan is called in this catalogue; null for one that it does not have. */
export function nameItem(index: CatalogueIndex, itemId: string): string | null {
  const parsed = parseItemId(itemId);
  const entries = {
    step: index.skills,
    course: index.educations,
    project: index.projects,
    cert: index.certifications,
    experience: index.experiences,
  };
  if (!entries[parsed.kind]?.has(parsed.id)) return null;
  return describeGroup(index, { ...parsed, items: [{ id: itemId }] }).title;
}
