import type { Defect } from "@/lib/catalogue/checks/defect";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { LevelRef } from "@/lib/catalogue/types";

/** `unknown-id`: an entry points to a role, skill, certification, family, group or source that the catalogue does not have. */
export function checkReferences(index: CatalogueIndex): Defect[] {
  const defects: Defect[] = [];
  const look = (id: string, known: ReadonlyMap<string, unknown>, kind: string, ids: readonly string[]) => {
    for (const target of ids) {
      if (!known.has(target)) defects.push({ rule: "unknown-id", id, message: `no ${kind} has the id “${target}”` });
    }
  };
  const lookSkills = (id: string, refs: readonly LevelRef[]) => {
    const skillIds = refs.map((ref) => ref.skill);
    look(id, index.skills, "skill", skillIds);
  };
  const { catalogue } = index;
  for (const role of catalogue.roles) {
    look(role.id, index.families, "family", [role.family]);
    lookSkills(role.id, role.requirements);
    look(role.id, index.sources, "source", [role.experienceSource, ...role.requirements.map((r) => r.source)]);
  }
  for (const skill of catalogue.skills) {
    look(skill.id, index.skillGroups, "skill group", [skill.group]);
    for (const step of skill.steps) lookSkills(skill.id, step.needs);
  }
  for (const entry of catalogue.certifications) {
    lookSkills(entry.id, [...entry.needs, ...entry.proves]);
    const others = [...entry.needsCertifications, ...entry.replacedBy, ...entry.alternatives];
    look(entry.id, index.certifications, "certification", others);
  }
  for (const entry of [...catalogue.projects, ...catalogue.experiences]) {
    lookSkills(entry.id, [...entry.needs, ...entry.proves]);
    look(entry.id, index.roles, "role", entry.roles);
  }
  for (const entry of catalogue.educations) lookSkills(entry.id, [...entry.needs, ...entry.raises]);
  for (const entry of catalogue.resources) look(entry.id, index.skills, "skill", entry.skills);
  for (const entry of catalogue.trends) {
    look(entry.id, index.roles, "role", entry.roles);
    look(entry.id, index.skills, "skill", entry.skills);
  }
  for (const entry of catalogue.pay) look(entry.id, index.roles, "role", [entry.role]);
  for (const entry of catalogue.growth) look(`growth of ${entry.role}`, index.roles, "role", [entry.role]);
  return defects;
}
