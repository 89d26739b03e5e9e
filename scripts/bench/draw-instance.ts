import type { Catalogue, Instance, LevelRef, Person, Skill } from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";
import { createDice, type Dice } from "@/tests/support/dice";

/** Sizes of a drawn catalogue; a role has `requirements` of them, or 12 to 22. */
export type Shape = {
  skills: number;
  courses: number;
  projects: number;
  certs: number;
  requirements?: number;
  /** Weekly caps on milestones. */
  caps?: boolean;
};

/** Fields of work in tiers; a skill stands on skills of lower tiers only, so nothing runs in a circle. */
type Ground = {
  dice: Dice;
  skills: { field: number; tier: number }[];
  /** Skills by field, then tier. */
  fields: number[][][];
};

const TIERS = 5;
const HOURS = [5, 11, 25, 60] as const;
const name = (kind: string, i: number): string => `${kind}${String(i).padStart(6, "0")}`;
const quarter = (minutes: number): number => Math.max(15, 15 * Math.round(minutes / 15));

/** A catalogue, one role and one person: the same seed and shape give the same instance. */
export function drawInstance(seed: number, shape: Shape): Instance {
  const dice = createDice(seed);
  const fields = Math.max(2, Math.round(shape.skills / 12.5));
  const perField = Math.ceil(shape.skills / fields);
  const skills = Array.from({ length: shape.skills }, (_, i) => ({
    field: i % fields,
    tier: Math.min(TIERS - 1, Math.floor((Math.floor(i / fields) / perField) * TIERS)),
  }));
  const ground: Ground = { dice, skills, fields: groupSkills(skills, fields) };
  const steps = skills.map((_, i) => drawSkill(ground, i));
  const catalogue: Catalogue = {
    skills: steps,
    courses: Array.from({ length: shape.courses }, (_, i) => drawCourse(ground, steps, i)),
    projects: Array.from({ length: shape.projects }, (_, i) => drawProject(ground, i)),
    certs: Array.from({ length: shape.certs }, (_, i) => drawCert(ground, i)),
    roles: [],
  };
  const requirements = drawRequirements(ground, catalogue, shape.requirements ?? dice.int(12, 22));
  catalogue.roles.push({ id: "role", requirements });
  return { format: "waymark.instance/1", catalogue, person: drawPerson(dice, catalogue, shape.caps === true) };
}

function groupSkills(skills: Ground["skills"], fields: number): number[][][] {
  const groups: number[][][] = Array.from({ length: fields }, () => Array.from({ length: TIERS }, () => []));
  skills.forEach(({ field, tier }, i) => groups[field]![tier]!.push(i));
  return groups;
}

/** Each skill at its highest level once, in order of skill. */
function gather(refs: readonly LevelRef[]): LevelRef[] {
  const highest = new Map<string, number>();
  for (const { skill, level } of refs) highest.set(skill, Math.max(level, highest.get(skill) ?? 0));
  return [...highest].map(([skill, level]) => ({ skill, level })).sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

function drawSkill(ground: Ground, i: number): Skill {
  const { dice, skills, fields } = ground;
  const { field, tier } = skills[i]!;
  const parents = dice.sample(fields[field]![tier - 1] ?? [], dice.int(1, 2));
  const strangers = tier > 0 ? dice.pick(fields)[dice.int(0, tier - 1)]! : [];
  if (strangers.length > 0 && dice.chance(0.3)) parents.push(dice.pick(strangers));
  const hardness = dice.int(50, 160) / 100;
  const steps = HOURS.map((hours, k) => ({
    minutes: quarter((60 * hours * hardness * dice.int(80, 120)) / 100),
    needs: gather(
      parents
        .filter(() => k === 0 || dice.chance(0.5))
        .map((parent) => ({ skill: name("s", parent), level: Math.max(1, Math.min(4, k + dice.int(0, 1))) })),
    ),
  }));
  return { id: name("s", i), steps };
}

/** Raises a few skills of one field and tier from nothing, and needs what their steps need outside: so nothing runs in a circle. */
function drawCourse(ground: Ground, steps: readonly Skill[], i: number): Catalogue["courses"][number] {
  const { dice, skills, fields } = ground;
  const first = dice.int(0, skills.length - 1);
  const peers = fields[skills[first]!.field]![skills[first]!.tier]!;
  const formal = dice.chance(0.12);
  const raised = new Set([first, ...dice.sample(peers, dice.pick(formal ? [2, 3, 4] : [0, 0, 1, 1, 2, 3]))]);
  const raises = gather([...raised].map((skill) => ({ skill: name("s", skill), level: dice.int(1, formal ? 3 : 2) })));
  const taught = raises.flatMap(({ skill, level }) => steps[Number(skill.slice(1))]!.steps.slice(0, level));
  const minutes = taught.reduce((sum, step) => sum + step.minutes, 0);
  return {
    id: name("c", i),
    minutes: quarter((minutes * dice.int(45, formal ? 115 : 95)) / 100),
    money: formal ? 100 * dice.int(5, 60) : dice.chance(0.35) ? 0 : 10 * dice.int(1, 60),
    formal,
    needs: gather(taught.flatMap((step) => step.needs)),
    raises,
  };
}

/** What a project or an exam shows: a few skills of one field, sometimes of a second. */
function drawProofs({ dice, skills, fields }: Ground, field: number, count: number, low: number): LevelRef[] {
  const other = dice.chance(0.35) ? dice.int(0, fields.length - 1) : field;
  const pool = [...new Set([field, other])].flatMap((own) => fields[own]!.flat());
  return gather(
    dice.sample(pool, count).map((i) => {
      const level = dice.int(low, low + 1) - (skills[i]!.tier >= 3 ? 1 : 0);
      return { skill: name("s", i), level: Math.max(1, level) };
    }),
  );
}

function drawProject(ground: Ground, i: number): Catalogue["projects"][number] {
  const { dice } = ground;
  const proves = drawProofs(ground, i % ground.fields.length, dice.int(3, 6), dice.pick([1, 1, 2, 2, 3]));
  const effort = proves.reduce((sum, { level }) => sum + level * level, 0);
  const hours = Math.min(160, 8 + (effort * dice.int(30, 80)) / 20);
  const money = dice.chance(0.85) ? 0 : 10 * dice.int(1, 15);
  return { id: name("p", i), minutes: quarter(60 * hours), money, needs: proves, proves };
}

function drawCert(ground: Ground, i: number): Catalogue["certs"][number] {
  const { dice, fields } = ground;
  const low = dice.pick([1, 2, 2, 3, 3]);
  const proves = drawProofs(ground, i % fields.length, dice.int(2, 6), low);
  const easier = proves.map(({ skill, level }) => ({ skill, level: dice.chance(0.6) ? level : level - 1 }));
  const before = i >= fields.length && low >= 2 && dice.chance(0.4) ? [name("t", i - fields.length)] : [];
  return {
    id: name("t", i),
    minutes: quarter(60 * (10 + (15 * low * dice.int(40, 140)) / 100)),
    money: 5 * dice.int(20, 80 + 80 * low),
    needs: easier.filter((need) => need.level > 0),
    needsCerts: before,
    needsMonths: dice.chance(0.12) ? dice.pick([12, 24, 36, 60]) : 0,
    proves,
    validMonths: dice.pick([null, 12, 24, 24, 36, 36]),
  };
}

function drawRequirements(ground: Ground, { projects, certs }: Catalogue, count: number) {
  const { dice, skills, fields } = ground;
  const own = dice.sample([...fields.keys()], dice.int(2, 4));
  const central = own.flatMap((field) => fields[field]!.flat());
  const others = dice.sample([...fields.keys()], 2 * TIERS).filter((field) => !own.includes(field));
  const basics = others.flatMap((field) => fields[field]!.slice(0, 2).flat());
  const chosen = dice.sample([...central, ...dice.sample(basics, Math.ceil(count / 3))], count);
  const provable = new Map<string, number>();
  for (const { proves } of [...projects, ...certs.filter((cert) => cert.needsMonths === 0)])
    for (const { skill, level } of proves) provable.set(skill, Math.max(level, provable.get(skill) ?? 0));
  return chosen.map((i) => {
    const level = dice.pick(skills[i]!.tier <= 1 ? [1, 2, 2, 3, 3, 4] : [1, 2, 2, 3]);
    const skill = name("s", i);
    const kind = dice.chance(0.6) ? ("must" as const) : ("should" as const);
    const proof = dice.chance(0.6) && (provable.get(skill) ?? 0) >= level;
    return { skill, level, weight: dice.int(1, 100), kind, proof };
  });
}

const WEEKS = [
  [60, 60, 60, 60, 60, 120, 0],
  [90, 90, 90, 90, 60, 0, 0],
  [0, 120, 0, 120, 0, 240, 240],
  [480, 480, 480, 480, 480, 0, 0],
];

function drawPerson(dice: Dice, { skills, certs }: Catalogue, caps: boolean): Person {
  const known = dice.pick([0, 8, 15, 25, 40]);
  const start = addDays("2026-01-05", dice.int(0, 500));
  const week = dice.pick(WEEKS);
  const share = dice.pick([3, 2, 1.5]);
  const exceptions = Array.from({ length: dice.int(0, 4) }, (_, i) => {
    const from = addDays(start, 100 * i + dice.int(10, 60));
    return { from, to: addDays(from, dice.int(3, 20)), minutes: dice.pick([0, 0, 30, 180]) };
  });
  const sum = week.reduce((total, minutes) => total + minutes, 0);
  return {
    levels: Object.fromEntries(
      skills.filter(() => dice.chance(known / 100)).map(({ id }) => [id, dice.pick([1, 1, 2, 3])]),
    ),
    proofs: [],
    certs: [],
    experienceMonths: Math.round(known * 1.2),
    role: "role",
    start,
    week,
    exceptions,
    deadline: null,
    budget: null,
    prefs: {
      certsWanted: [],
      certsAvoided: dice.sample(certs, dice.int(0, 4)).map(({ id }) => id),
      formal: dice.chance(0.6),
      maxParallel: caps ? Math.ceil(share) + dice.int(0, 1) : dice.int(1, 4),
      minutesPerMoney: dice.pick([1, 2, 3, 6]),
      maxPerWeek: caps ? quarter(sum / share) : null,
    },
  };
}
