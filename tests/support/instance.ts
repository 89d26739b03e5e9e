import type {
  Catalogue,
  Cert,
  Course,
  Experience,
  Instance,
  LevelRef,
  Person,
  Project,
  Role,
  Skill,
} from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";
import { createDice, type Dice } from "./dice";

export type InstanceOptions = {
  skills?: number;
  courses?: number;
  projects?: number;
  certs?: number;
  experience?: number;
  requirements?: number;
  /** Weekly caps on milestones and person. */
  caps?: boolean;
};

const name = (kind: string, i: number): string => `${kind}${String(i).padStart(3, "0")}`;

/** A small random catalogue without circles, one role and one person: the same seed and options give the same instance. */
export function makeInstance(seed: number, options: InstanceOptions = {}): Instance {
  const dice = createDice(seed);
  const count = options.skills ?? 14;
  const skills = Array.from({ length: count }, (_, i) => makeSkill(dice, i));
  const certs: Cert[] = [];
  for (let i = 0; i < (options.certs ?? 8); i++) certs.push(makeCert(dice, i, count, certs, options));
  const catalogue: Catalogue = {
    skills,
    courses: Array.from({ length: options.courses ?? 10 }, (_, i) => makeCourse(dice, i, count, options)),
    projects: Array.from({ length: options.projects ?? 8 }, (_, i) => makeProject(dice, i, count, options)),
    certs,
    roles: [makeRole(dice, count, options.requirements ?? 5)],
  };
  if (options.experience !== undefined) {
    catalogue.experience = Array.from({ length: options.experience }, (_, i) => makeExperience(dice, i, count));
  }
  return { format: "waymark.instance/1", catalogue, person: makePerson(dice, catalogue, options) };
}

/** Needs of what stands on skills before `below`: so nothing runs in a circle. */
function makeNeeds(dice: Dice, below: number, most: number, highest: number): LevelRef[] {
  const picked = dice.sample(
    Array.from({ length: Math.max(0, below) }, (_, i) => i),
    dice.int(0, most),
  );
  return picked.map((i) => ({ skill: name("s", i), level: dice.int(1, highest) }));
}

function makeSkill(dice: Dice, i: number): Skill {
  const levels = dice.chance(0.15) ? 3 : 4;
  return {
    id: name("s", i),
    steps: Array.from({ length: levels }, (_, k) => ({
      minutes: 15 * dice.int(2, 20 * (k + 1)),
      needs: dice.chance(0.5) ? makeNeeds(dice, i, 2, Math.min(4, k + 1)) : [],
    })),
  };
}

const makeCap = (dice: Dice, options: InstanceOptions): { maxPerWeek?: number } =>
  options.caps && dice.chance(0.4) ? { maxPerWeek: 15 * dice.int(4, 16) } : {};

function makeCourse(dice: Dice, i: number, count: number, options: InstanceOptions): Course {
  const first = dice.int(0, count - 1);
  const from = dice.chance(0.3) ? dice.int(1, 2) : 0;
  const raises: LevelRef[] = [{ skill: name("s", first), level: Math.min(4, from + dice.int(1, 3)) }];
  // Only a course on one skill may assume a level of it: two that assume what the other teaches would be a circle.
  if (from === 0) {
    const others = dice.sample(
      Array.from({ length: count - first - 1 }, (_, k) => first + 1 + k),
      dice.int(0, 2),
    );
    for (const other of others) raises.push({ skill: name("s", other), level: dice.int(1, 3) });
  }
  const own = from > 0 ? [{ skill: name("s", first), level: from }] : [];
  return {
    id: name("c", i),
    minutes: 15 * dice.int(4, 60),
    money: dice.chance(0.4) ? 0 : 10 * dice.int(1, 40),
    formal: dice.chance(0.2),
    needs: [...own, ...makeNeeds(dice, first, 1, 2)],
    raises,
    ...makeCap(dice, options),
  };
}

const makeProofs = (dice: Dice, count: number): LevelRef[] =>
  dice
    .sample(
      Array.from({ length: count }, (_, i) => i),
      dice.int(1, 4),
    )
    .map((i) => ({ skill: name("s", i), level: dice.int(1, 4) }));

function makeProject(dice: Dice, i: number, count: number, options: InstanceOptions): Project {
  const proves = makeProofs(dice, count);
  return {
    id: name("p", i),
    minutes: 15 * dice.int(4, 80),
    money: dice.chance(0.7) ? 0 : 10 * dice.int(1, 10),
    needs: proves.map(({ skill, level }) => ({ skill, level: Math.max(1, level - dice.int(0, 1)) })),
    proves,
    ...makeCap(dice, options),
  };
}

function makeCert(dice: Dice, i: number, count: number, before: readonly Cert[], options: InstanceOptions): Cert {
  const proves = makeProofs(dice, count);
  return {
    id: name("t", i),
    minutes: 15 * dice.int(4, 60),
    money: 5 * dice.int(10, 120),
    needs: proves.filter(() => dice.chance(0.7)).map(({ skill, level }) => ({ skill, level: Math.max(1, level - 1) })),
    needsCerts: before.length > 0 && dice.chance(0.3) ? [dice.pick(before).id] : [],
    needsMonths: dice.chance(0.25) ? dice.pick([6, 12, 24]) : 0,
    proves,
    validMonths: dice.pick([null, 3, 12, 24]),
    ...makeCap(dice, options),
  };
}

function makeExperience(dice: Dice, i: number, count: number): Experience {
  const months = dice.pick([1, 3, 6, 12]);
  const givesMonths = dice.chance(0.8) ? months : 0;
  const proves = dice.chance(0.5) ? makeProofs(dice, count) : [];
  return {
    id: name("e", i),
    months,
    minutes: 15 * dice.int(0, 40),
    money: 0,
    needs: makeNeeds(dice, count, 2, 2),
    proves,
    givesMonths,
  };
}

function makeRole(dice: Dice, count: number, requirements: number): Role {
  const asked = dice.sample(
    Array.from({ length: count }, (_, i) => i),
    requirements,
  );
  return {
    id: "r",
    requirements: asked.map((i) => ({
      skill: name("s", i),
      level: dice.int(1, 3),
      weight: dice.int(1, 100),
      kind: dice.chance(0.6) ? "must" : "should",
      proof: dice.chance(0.5),
    })),
  };
}

const WEEKS = [
  [60, 60, 60, 60, 60, 0, 0],
  [0, 120, 0, 45, 0, 240, 0],
  [15, 15, 15, 15, 15, 15, 15],
  [240, 240, 240, 240, 240, 0, 0],
];

function makePerson(dice: Dice, catalogue: Catalogue, options: InstanceOptions): Person {
  const start = addDays("2026-11-21", dice.int(0, 400));
  const levels: Record<string, number> = {};
  for (const { id } of catalogue.skills) if (dice.chance(0.2)) levels[id] = dice.int(1, 3);
  const exceptions = Array.from({ length: dice.int(0, 3) }, () => {
    const from = addDays(start, dice.int(-5, 200));
    return { from, to: addDays(from, dice.int(0, 20)), minutes: dice.pick([0, 0, 30, 300]) };
  });
  const certIds = catalogue.certs.map((cert) => cert.id);
  const [wanted, avoided, owned] = [
    dice.sample(certIds, dice.int(0, 1)),
    dice.sample(certIds, dice.int(0, 2)),
    dice.sample(certIds, dice.int(0, 2)),
  ];
  const role = catalogue.roles[0]!;
  const experienceMonths = dice.pick([0, 0, 6, 12]);
  if (options.experience && dice.chance(0.7)) role.needsMonths = experienceMonths + dice.int(1, 14);
  return {
    levels,
    proofs: dice.chance(0.3) ? [{ skill: dice.pick(catalogue.skills).id, level: dice.int(1, 3) }] : [],
    certs: owned.map((id) => ({ id, until: dice.chance(0.5) ? null : addDays(start, dice.int(-100, 900)) })),
    experienceMonths,
    role: role.id,
    start,
    week: dice.pick(WEEKS),
    exceptions,
    deadline: null,
    budget: null,
    prefs: {
      certsWanted: wanted,
      certsAvoided: avoided.filter((id) => !wanted.includes(id)),
      formal: dice.chance(0.6),
      maxParallel: dice.int(1, 4),
      minutesPerMoney: dice.pick([1, 2, 3]),
      maxPerWeek: options.caps ? 15 * dice.int(6, 20) : null,
    },
  };
}
