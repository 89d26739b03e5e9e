import type { Id, Instance, Plan } from "@/lib/planner/types";
import { capacityOn, dayOf, type Entry, listEntries } from "./plan-entries";

/** Lost must-weight, lost should-weight, cost: less is better, the first difference decides. */
export type Outcome = [number, number, number];

/** More items than this would take too long. */
const MOST_ITEMS = 15;

/** The best outcome over every choice of milestones there is, or null when there are too many to try. */
export function tryEveryChoice(instance: Instance): Outcome | null {
  const { person, catalogue } = instance;
  const role = catalogue.roles.find((entry) => entry.id === person.role)!;
  const entries = listEntries(catalogue, person);
  const held = listHeld(instance, entries);
  const demands = role.requirements.flatMap(({ skill, level, weight, kind, proof }) => [
    { fact: `level|${skill}|${level}`, weight, kind },
    ...(proof ? [{ fact: `proof|${skill}|${level}`, weight, kind }] : []),
  ]);
  for (const id of person.prefs.certsWanted) demands.push({ fact: `cert|${id}`, weight: 100, kind: "should" });
  const allowed = [...entries].filter(([id, entry]) => isAllowed(instance, held, id, entry));
  const useful = keepUseful(
    allowed,
    demands.map((demand) => demand.fact),
    held,
    (role.needsMonths ?? 0) > person.experienceMonths,
  );
  if (useful.length > MOST_ITEMS) return null;
  const rooms = measureRooms(instance);
  let best: Outcome = [Number.POSITIVE_INFINITY, 0, 0];
  const giversOf = (fact: string): number =>
    useful.reduce((mask, [id, entry], i) => (listGiven(id, entry).includes(fact) ? mask | (1 << i) : mask), 0);
  const openNeeds = useful.map(([, entry]) =>
    listNeeds(entry)
      .filter((fact) => !held.has(fact))
      .map(giversOf),
  );
  const open = demands
    .filter(({ fact }) => !held.has(fact))
    .map((demand) => ({ ...demand, givers: giversOf(demand.fact) }));
  for (let mask = 0; mask < 1 << useful.length; mask++) {
    if (openNeeds.some((needs, i) => (mask >> i) & 1 && needs.some((givers) => (mask & givers) === 0))) continue;
    const chosen = useful.flatMap(([, entry], i) => ((mask >> i) & 1 ? [entry] : []));
    const minutes = chosen.reduce((sum, entry) => sum + entry.minutes, 0);
    const money = chosen.reduce((sum, entry) => sum + entry.money, 0);
    const months = chosen.reduce((sum, entry) => sum + entry.givesMonths, person.experienceMonths);
    if (minutes > rooms.minutes || money > rooms.money || chosen.some((entry) => entry.needsMonths > months)) continue;
    const outcome: Outcome = [0, 0, minutes + person.prefs.minutesPerMoney * money];
    for (const { weight, kind, givers } of open) if ((mask & givers) === 0) outcome[kind === "must" ? 0 : 1] += weight;
    if ((role.needsMonths ?? 0) > months) outcome[0] += 100;
    if (isLess(outcome, best)) best = outcome;
  }
  return best;
}

/** The outcome that a plan reached. */
export function readOutcome(plan: Plan): Outcome {
  const lost = (kind: string): number =>
    plan.dropped.reduce((sum, drop) => (drop.kind === kind ? sum + drop.weight : sum), 0);
  return [lost("must"), lost("should"), plan.totals.cost];
}

const isLess = (a: Outcome, b: Outcome): boolean => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
};

const levelsUpTo = (what: string, skill: Id, level: number): string[] =>
  Array.from({ length: level }, (_, k) => `${what}|${skill}|${k + 1}`);

const listNeeds = (entry: Entry): string[] => [
  ...entry.needs.map(({ skill, level }) => `level|${skill}|${level}`),
  ...entry.needsCerts.map((id) => `cert|${id}`),
];

function listGiven(id: Id, entry: Entry): string[] {
  const given = entry.proves.flatMap(({ skill, level }) => levelsUpTo("proof", skill, level));
  for (const { skill, level } of entry.raises) {
    const from = id.startsWith("step:")
      ? level - 1
      : Math.max(0, ...entry.needs.filter((need) => need.skill === skill).map((need) => need.level));
    given.push(...levelsUpTo("level", skill, level).slice(from));
  }
  return entry.cert ? [...given, `cert|${entry.cert}`] : given;
}

function listHeld({ person }: Instance, entries: Map<Id, Entry>): Set<string> {
  const held = new Set(Object.entries(person.levels).flatMap(([skill, level]) => levelsUpTo("level", skill, level)));
  const addProofs = (refs: Entry["proves"]): void => {
    for (const { skill, level } of refs) for (const fact of levelsUpTo("proof", skill, level)) held.add(fact);
  };
  addProofs(person.proofs);
  const validOn = person.deadline ? dayOf(person.deadline) : dayOf(person.start) + 365;
  for (const { id, until } of person.certs) {
    if (until !== null && dayOf(until) < validOn) continue;
    held.add(`cert|${id}`);
    addProofs(entries.get(`cert:${id}`)?.proves ?? []);
  }
  return held;
}

function isAllowed({ person }: Instance, held: Set<string>, id: Id, entry: Entry): boolean {
  if (person.avoidItems?.includes(id) || (entry.isFormal && !person.prefs.formal)) return false;
  return !entry.cert || (!held.has(`cert|${entry.cert}`) && !person.prefs.certsAvoided.includes(entry.cert));
}

function keepUseful(
  allowed: [Id, Entry][],
  demanded: string[],
  held: Set<string>,
  needsMonths: boolean,
): [Id, Entry][] {
  const wanted = new Set(demanded.filter((fact) => !held.has(fact)));
  const useful = new Set<[Id, Entry]>();
  let isCounting = needsMonths;
  for (let size = -1; size !== useful.size; ) {
    size = useful.size;
    for (const pair of allowed) {
      const [id, entry] = pair;
      const givesMonths = isCounting && entry.givesMonths > 0;
      if (useful.has(pair) || !(givesMonths || listGiven(id, entry).some((fact) => wanted.has(fact)))) continue;
      useful.add(pair);
      if (entry.needsMonths > 0) isCounting = true;
      for (const fact of listNeeds(entry)) if (!held.has(fact)) wanted.add(fact);
    }
  }
  return [...useful];
}

function measureRooms({ person }: Instance): { minutes: number; money: number } {
  let minutes = Number.POSITIVE_INFINITY;
  if (person.deadline) {
    minutes = 0;
    for (let day = dayOf(person.start); day <= dayOf(person.deadline); day++) minutes += capacityOn(person, day);
  }
  return { minutes, money: person.budget ?? Number.POSITIVE_INFINITY };
}
