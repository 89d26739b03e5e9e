import type { Defect } from "@/lib/catalogue/checks/defect";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";

const FEWEST_RESOURCES = 2;

/** `thin-resources`: a skill has fewer than two resources, or none that is free. */
export function checkResources(index: CatalogueIndex): Defect[] {
  const defects: Defect[] = [];
  for (const skill of index.catalogue.skills) {
    const resources = index.resourcesBySkill.get(skill.id) ?? [];
    const free = resources.filter((resource) => resource.cost === "free").length;
    if (resources.length < FEWEST_RESOURCES || free === 0)
      defects.push({
        rule: "thin-resources",
        id: skill.id,
        message: `${resources.length} resources, ${free} of them free`,
      });
  }
  return defects;
}
