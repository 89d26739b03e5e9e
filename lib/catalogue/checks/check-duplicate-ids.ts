import type { Defect } from "@/lib/catalogue/checks/defect";
import type { Catalogue } from "@/lib/catalogue/types";

/** `duplicate-id`: two entries of one list share an id, or one list names a requirement's or a proof's skill twice. */
export function checkDuplicateIds(catalogue: Catalogue): Defect[] {
  const { families, skillGroups, sources, roles, skills, certifications, projects, experiences } = catalogue;
  const { educations, resources, pay, trends, offerFacts } = catalogue;
  const lists = { families, skillGroups, sources, roles, skills, certifications, projects, experiences };
  const priceLevels = catalogue.priceLevels.map(({ region }) => ({ id: region }));
  const more = { educations, resources, pay, trends, offerFacts, priceLevels };
  const defects = Object.entries({ ...lists, ...more }).flatMap(([list, entries]) =>
    findRepeated(entries.map((entry) => entry.id)).map((id) => report(id, `two entries of ${list} have this id`)),
  );
  for (const role of roles) {
    for (const id of findRepeated(role.requirements.map((requirement) => requirement.skill))) {
      defects.push(report(role.id, `the role asks for ${id} twice`));
    }
  }
  for (const entry of [...certifications, ...projects, ...experiences]) {
    for (const id of [
      ...findRepeated(entry.proves.map((r) => r.skill)),
      ...findRepeated(entry.needs.map((r) => r.skill)),
    ]) {
      defects.push(report(entry.id, `names ${id} twice in one list of levels`));
    }
  }
  return defects;
}

function findRepeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, position) => ids.indexOf(id) !== position))];
}

function report(id: string, message: string): Defect {
  return { rule: "duplicate-id", id, message };
}
