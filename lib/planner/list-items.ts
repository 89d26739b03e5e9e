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

const tidy = (facts: number[]): number[] => {
  facts.sort((a, b) => a - b);
  return facts.filter((fact, at) => fact !== facts[at - 1]);
};

const blank = { money: 0, isFormal: false, needsMonths: 0, givesMonths: 0, lastsMonths: 0, validMonths: 0 };

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
  const items = [
    ...listSteps(sorted, layout),
    ...listCourses(sorted, layout),
    ...listProjects(sorted, layout),
    ...listCerts(sorted, layout),
    ...listExperience(sorted, layout),
  ];
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
  for (const skill of sorted.skills) {
    invariant(skill.steps.length <= LEVELS, `more than ${LEVELS} steps of ${skill.id}`);
    skill.steps.forEach((step, below) => {
      const own = below > 0 ? [levelFact(layout, skill.id, below)] : [];
      items.push({
        ...blank,
        id: `step:${skill.id}:${below + 1}`,
        kind: STEP,
        minutes: step.minutes,
        weeklyCap: Number.POSITIVE_INFINITY,
        needs: tidy([...own, ...levelFacts(layout, step.needs)]),
        gives: [levelFact(layout, skill.id, below + 1)],
      });
    });
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
    return {
      ...blank,
      id: `course:${course.id}`,
      kind: COURSE,
      minutes: course.minutes,
      money: course.money,
      isFormal: course.formal,
      weeklyCap: course.maxPerWeek ?? Number.POSITIVE_INFINITY,
      needs: tidy(levelFacts(layout, course.needs)),
      gives: tidy(gives),
    };
  });
}

function listProjects(sorted: Catalogue, layout: Layout): Item[] {
  return sorted.projects.map((project) => ({
    ...blank,
    id: `project:${project.id}`,
    kind: PROJECT,
    minutes: project.minutes,
    money: project.money,
    weeklyCap: project.maxPerWeek ?? Number.POSITIVE_INFINITY,
    needs: tidy(levelFacts(layout, project.needs)),
    gives: tidy(proofFacts(layout, project.proves)),
  }));
}

function listCerts(sorted: Catalogue, layout: Layout): Item[] {
  const certFact = (id: Id): number => {
    const index = layout.certIndex.get(id);
    invariant(index !== undefined, `unknown certification ${id}`);
    return layout.firstCertFact + index;
  };
  return sorted.certs.map((cert) => ({
    ...blank,
    id: `cert:${cert.id}`,
    kind: CERT,
    minutes: cert.minutes,
    money: cert.money,
    needsMonths: cert.needsMonths,
    validMonths: cert.validMonths ?? 0,
    weeklyCap: cert.maxPerWeek ?? Number.POSITIVE_INFINITY,
    needs: tidy([...levelFacts(layout, cert.needs), ...cert.needsCerts.map(certFact)]),
    gives: tidy([certFact(cert.id), ...proofFacts(layout, cert.proves)]),
  }));
}

function listExperience(sorted: Catalogue, layout: Layout): Item[] {
  return (sorted.experience ?? []).map((experience, index) => ({
    ...blank,
    id: `experience:${experience.id}`,
    kind: EXPERIENCE,
    minutes: experience.minutes,
    money: experience.money,
    givesMonths: experience.givesMonths,
    lastsMonths: experience.months,
    weeklyCap: Number.POSITIVE_INFINITY,
    needs: tidy(levelFacts(layout, experience.needs)),
    gives: tidy([...proofFacts(layout, experience.proves), layout.firstExperienceFact + index]),
  }));
}
