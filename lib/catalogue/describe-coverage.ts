import { indexCatalogue, type CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { listRoleTerms } from "@/lib/catalogue/list-role-terms";
import { sumClosureHours } from "@/lib/catalogue/sum-closure-hours";
import type { Catalogue, Role } from "@/lib/catalogue/types";

/** A report in lines of text: counts, one line of coverage for each role, and entries that nothing leads to. */
export function describeCoverage(catalogue: Catalogue): string[] {
  const index = indexCatalogue(catalogue);
  return [
    `catalogue ${catalogue.version}, released ${catalogue.releasedOn}`,
    ...describeCounts(catalogue),
    "",
    ...catalogue.roles.map((role) => describeRole(index, role)),
    "",
    ...describeOrphans(index),
  ];
}

function describeCounts(catalogue: Catalogue): string[] {
  const { roles, skills, certifications, projects, experiences, educations, resources, pay, trends, sources } =
    catalogue;
  const { priceLevels, offerFacts } = catalogue;
  const figures = { pay, priceLevels, trends, offerFacts, sources };
  const lists = { roles, skills, certifications, projects, experiences, educations, resources, ...figures };
  return Object.entries(lists).map(([name, entries]) => `${String(entries.length).padStart(6)}  ${name}`);
}

function describeRole(index: CatalogueIndex, role: Role): string {
  const closure = index.closureByRole.get(role.id) ?? new Map();
  const hours = sumClosureHours(index.skills, closure);
  const parts = [
    `${role.requirements.length} requirements`,
    `${role.requirements.filter((requirement) => requirement.proof).length} with proof`,
    `${closure.size} skills with prerequisites`,
    `${hours.low} / ${hours.likely} / ${hours.high} hours from nothing`,
    `${index.projectsByRole.get(role.id)?.length ?? 0} projects`,
    `${index.experiencesByRole.get(role.id)?.length ?? 0} experiences`,
    `${index.payByRole.get(role.id)?.length ?? 0} pay figures`,
    `${listRoleTerms(index, role.id).length} terms`,
  ];
  return `${role.id}: ${parts.join(", ")}`;
}

function describeOrphans(index: CatalogueIndex): string[] {
  const { catalogue } = index;
  const wanted = new Set([...index.closureByRole.values()].flatMap((closure) => [...closure.keys()]));
  const skills = catalogue.skills.filter((skill) => !wanted.has(skill.id)).map((skill) => skill.id);
  const certifications = catalogue.certifications
    .filter((entry) => entry.status !== "retired" && !entry.proves.some((ref) => wanted.has(ref.skill)))
    .map((entry) => entry.id);
  return [
    `skills that no role leads to: ${skills.join(", ") || "none"}`,
    `certifications that prove nothing a role leads to: ${certifications.join(", ") || "none"}`,
  ];
}
