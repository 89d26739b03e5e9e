import { invariant } from "@/lib/core/invariant";
import { CERT, COURSE, EXPERIENCE, LEVELS, PROJECT, STEP } from "@/lib/planner/compiled";
import type { Catalogue, Id, LevelRef } from "@/lib/planner/types";

export type Item = {
  id: Id;
  kind: number;
  minutes: number;
  money: number;
  isFormal: boolean;
  needsMonths: number;
  givesMonths: number;
  lastsMonths: number;
  validMonths: number;
  weeklyCap: number;
  needs: number[];
  gives: number[];
};
export type Layout = {
  factCount: number;
  firstCertFact: number;
  firstProofFact: number;
  firstExperienceFact: number;
  firstItem: number[];
  skillIds: Id[];
  certIds: Id[];
  skillIndex: Map<Id, number>;
  certIndex: Map<Id, number>;
};

const byId = <Entry extends { id: Id }>(entries: readonly Entry[]): Entry[] =>
  entries.slice().sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Ascending without repeats; the lists are short, and a catalogue has many of them. */
function tidy(facts: number[]): number[] {
  const tidied: number[] = [];
  for (const fact of facts) {
    let at = tidied.length;
    while (at > 0 && tidied[at - 1]! > fact) at--;
    if (tidied[at - 1] === fact) continue;
    tidied.push(fact);
    for (let k = tidied.length - 1; k > at; k--) tidied[k] = tidied[k - 1]!;
    tidied[at] = fact;
  }
  return tidied;
}

/** An item that costs nothing and asks for nothing else. */
function createItem(id: Id, kind: number, minutes: number, needs: number[], gives: number[]): Item {
  return {
    id,
    kind,
    minutes,
    money: 0,
    isFormal: false,
    needsMonths: 0,
    givesMonths: 0,
    lastsMonths: 0,
    validMonths: 0,
    weeklyCap: Number.POSITIVE_INFINITY,
    needs,
    gives,
  };
}

/** Writes every milestone of a catalogue with the facts it needs and gives, in the numbering that Compiled describes. */
export function listItems(catalogue: Catalogue): { items: Item[]; layout: Layout } {
  const sorted: Catalogue = {
    skills: byId(catalogue.skills),
    courses: byId(catalogue.courses),
    projects: byId(catalogue.projects),
    certs: byId(catalogue.certs),
    experience: byId(catalogue.experience ?? []),
    roles: [],
  };
  const layout = layOut(sorted);
  const items = listSteps(sorted, layout).concat(
    listCourses(sorted, layout),
    listProjects(sorted, layout),
    listCerts(sorted, layout),
    listExperience(sorted, layout),
  );
  return { items, layout };
}

function layOut(sorted: Catalogue): Layout {
  const skillIds = sorted.skills.map((skill) => skill.id);
  const certIds = sorted.certs.map((cert) => cert.id);
  const firstCertFact = LEVELS * skillIds.length;
  const firstProofFact = firstCertFact + certIds.length;
  const firstExperienceFact = firstProofFact + LEVELS * skillIds.length;
  const steps = sorted.skills.reduce((sum, skill) => sum + skill.steps.length, 0);
  const firstProject = steps + sorted.courses.length;
  const firstCert = firstProject + sorted.projects.length;
  return {
    factCount: firstExperienceFact + (sorted.experience?.length ?? 0),
    firstCertFact,
    firstProofFact,
    firstExperienceFact,
    firstItem: [0, steps, firstProject, firstCert, firstCert + certIds.length],
    skillIds,
    certIds,
    skillIndex: new Map(skillIds.map((id, index) => [id, index])),
    certIndex: new Map(certIds.map((id, index) => [id, index])),
  };
}

const levelFact = (layout: Layout, skill: Id, level: number): number => {
  const index = layout.skillIndex.get(skill);
  invariant(index !== undefined, `unknown skill ${skill}`);
  invariant(level >= 1 && level <= LEVELS, `level ${level} of ${skill}`);
  return LEVELS * index + level - 1;
};

const levelFacts = (layout: Layout, refs: readonly LevelRef[]): number[] =>
  refs.map((ref) => levelFact(layout, ref.skill, ref.level));

/** A proof of level k proves every level below it. */
const proofFacts = (layout: Layout, refs: readonly LevelRef[]): number[] => {
  const facts: number[] = [];
  for (const ref of refs) {
    const top = levelFact(layout, ref.skill, ref.level);
    for (let fact = top - (top % LEVELS); fact <= top; fact++) facts.push(layout.firstProofFact + fact);
  }
  return facts;
};

function listSteps(sorted: Catalogue, layout: Layout): Item[] {
  const items: Item[] = [];
  for (const { id, steps } of sorted.skills) {
    invariant(steps.length <= LEVELS, `more than ${LEVELS} steps of ${id}`);
    for (let below = 0; below < steps.length; below++) {
      const needs = levelFacts(layout, steps[below]!.needs);
      if (below > 0) needs.push(levelFact(layout, id, below));
      const gives = [levelFact(layout, id, below + 1)];
      items.push(createItem(`step:${id}:${below + 1}`, STEP, steps[below]!.minutes, tidy(needs), gives));
    }
  }
  return items;
}

function listCourses(sorted: Catalogue, layout: Layout): Item[] {
  return sorted.courses.map((course) => {
    const gives: number[] = [];
    for (const raise of course.raises) {
      const assumed = course.needs.reduce(
        (top, need) => (need.skill === raise.skill ? Math.max(top, need.level) : top),
        0,
      );
      for (let level = assumed + 1; level <= raise.level; level++) gives.push(levelFact(layout, raise.skill, level));
    }
    const needs = tidy(levelFacts(layout, course.needs));
    const item = createItem(`course:${course.id}`, COURSE, course.minutes, needs, tidy(gives));
    item.money = course.money;
    item.isFormal = course.formal;
    item.weeklyCap = course.maxPerWeek ?? Number.POSITIVE_INFINITY;
    return item;
  });
}

function listProjects(sorted: Catalogue, layout: Layout): Item[] {
  return sorted.projects.map((project) => {
    const needs = tidy(levelFacts(layout, project.needs));
    const gives = tidy(proofFacts(layout, project.proves));
    const item = createItem(`project:${project.id}`, PROJECT, project.minutes, needs, gives);
    item.money = project.money;
    item.weeklyCap = project.maxPerWeek ?? Number.POSITIVE_INFINITY;
    return item;
  });
}

function listCerts(sorted: Catalogue, layout: Layout): Item[] {
  const certFact = (id: Id): number => {
    const index = layout.certIndex.get(id);
    invariant(index !== undefined, `unknown certification ${id}`);
    return layout.firstCertFact + index;
  };
  return sorted.certs.map((cert) => {
    const needs = tidy([...levelFacts(layout, cert.needs), ...cert.needsCerts.map(certFact)]);
    const gives = tidy([certFact(cert.id), ...proofFacts(layout, cert.proves)]);
    const item = createItem(`cert:${cert.id}`, CERT, cert.minutes, needs, gives);
    item.money = cert.money;
    item.needsMonths = cert.needsMonths;
    item.validMonths = cert.validMonths ?? 0;
    item.weeklyCap = cert.maxPerWeek ?? Number.POSITIVE_INFINITY;
    return item;
  });
}

function listExperience(sorted: Catalogue, layout: Layout): Item[] {
  return (sorted.experience ?? []).map((experience, index) => {
    const needs = tidy(levelFacts(layout, experience.needs));
    const gives = tidy([...proofFacts(layout, experience.proves), layout.firstExperienceFact + index]);
    const item = createItem(`experience:${experience.id}`, EXPERIENCE, experience.minutes, needs, gives);
    item.money = experience.money;
    item.givesMonths = experience.givesMonths;
    item.lastsMonths = experience.months;
    return item;
  });
}
