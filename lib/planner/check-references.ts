import type { Catalogue, Id, Instance, LevelRef, Person } from "@/lib/planner/types";

/** Where something is wrong, and what. */
export type Fault = { path: string; message: string };

type Named = { id: Id };
type Known = { skills: Set<Id>; certs: Set<Id>; items: Set<Id> };

/** The first id that is used twice or that the catalogue does not hold; null when there is none. */
export function checkReferences({ catalogue, person, progress }: Instance): Fault | null {
  const lists = { ...catalogue, experience: catalogue.experience ?? [] };
  for (const name of ["skills", "courses", "projects", "certs", "experience", "roles"] as const) {
    const fault = findRepeat(lists[name], `catalogue.${name}`);
    if (fault) return fault;
  }
  const known = listKnown(catalogue);
  return (
    checkCatalogue(catalogue, known) ??
    checkPerson(catalogue, person, known) ??
    findRepeat(progress?.done ?? [], "progress.done") ??
    findRepeat(progress?.logged ?? [], "progress.logged")
  );
}

function findRepeat(entries: readonly Named[], path: string): Fault | null {
  const seen = new Set<Id>();
  for (const [i, { id }] of entries.entries()) {
    if (seen.has(id)) return { path: `${path}[${i}].id`, message: `the id ${id} is used twice` };
    seen.add(id);
  }
  return null;
}

function listKnown(catalogue: Catalogue): Known {
  const items = new Set<Id>();
  for (const { id, steps } of catalogue.skills) for (const k of steps.keys()) items.add(`step:${id}:${k + 1}`);
  const add = (kind: string, entries: readonly Named[]): void => {
    for (const { id } of entries) items.add(`${kind}:${id}`);
  };
  add("course", catalogue.courses);
  add("project", catalogue.projects);
  add("cert", catalogue.certs);
  add("experience", catalogue.experience ?? []);
  const skills = new Set(catalogue.skills.map((skill) => skill.id));
  return { skills, certs: new Set(catalogue.certs.map((cert) => cert.id)), items };
}

function findUnknown(ids: readonly Id[], known: ReadonlySet<Id>, path: string, what: string): Fault | null {
  const at = ids.findIndex((id) => !known.has(id));
  return at < 0 ? null : { path: `${path}[${at}]`, message: `unknown ${what} ${ids[at]}` };
}

function checkCatalogue(catalogue: Catalogue, known: Known): Fault | null {
  const refs = (list: readonly LevelRef[], path: string): Fault | null => {
    const at = list.findIndex((ref) => !known.skills.has(ref.skill));
    return at < 0 ? null : { path: `${path}[${at}].skill`, message: `unknown skill ${list[at]!.skill}` };
  };
  const first = <Entry>(entries: readonly Entry[], check: (entry: Entry, i: number) => Fault | null): Fault | null => {
    for (const [i, entry] of entries.entries()) {
      const fault = check(entry, i);
      if (fault) return fault;
    }
    return null;
  };
  const { skills, courses, projects, certs, experience, roles } = catalogue;
  const at = (name: string, i: number, field: string): string => `catalogue.${name}[${i}].${field}`;
  return (
    first(skills, (x, i) => first(x.steps, (step, k) => refs(step.needs, at("skills", i, `steps[${k}].needs`)))) ??
    first(courses, (x, i) => refs(x.needs, at("courses", i, "needs")) ?? refs(x.raises, at("courses", i, "raises"))) ??
    first(
      projects,
      (x, i) => refs(x.needs, at("projects", i, "needs")) ?? refs(x.proves, at("projects", i, "proves")),
    ) ??
    first(certs, (x, i) => refs(x.needs, at("certs", i, "needs")) ?? refs(x.proves, at("certs", i, "proves"))) ??
    first(certs, (x, i) => findUnknown(x.needsCerts, known.certs, at("certs", i, "needsCerts"), "certification")) ??
    first(
      experience ?? [],
      (x, i) => refs(x.needs, at("experience", i, "needs")) ?? refs(x.proves, at("experience", i, "proves")),
    ) ??
    first(roles, (x, i) => refs(x.requirements, at("roles", i, "requirements")))
  );
}

function checkPerson(catalogue: Catalogue, person: Person, known: Known): Fault | null {
  const { prefs, pins, avoidItems, releases } = person;
  if (!catalogue.roles.some((role) => role.id === person.role)) {
    return { path: "person.role", message: `unknown role ${person.role}` };
  }
  const release = findUnknown(
    (releases ?? []).map((entry) => entry.id),
    known.items,
    "person.releases",
    "milestone",
  );
  return (
    findUnknown(prefs.certsWanted, known.certs, "person.prefs.certsWanted", "certification") ??
    findUnknown(prefs.certsAvoided, known.certs, "person.prefs.certsAvoided", "certification") ??
    findUnknown(pins ?? [], known.items, "person.pins", "milestone") ??
    findUnknown(avoidItems ?? [], known.items, "person.avoidItems", "milestone") ??
    (release && { ...release, path: `${release.path}.id` })
  );
}
