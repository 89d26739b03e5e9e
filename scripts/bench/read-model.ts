import type { Id, Instance, LevelRef } from "@/lib/planner/types";
import { capacityOn, dayOf, type Entry, listEntries } from "@/tests/support/plan-entries";

/** One milestone of the reference model; facts are numbers. `missing`: months of experience that it still asks for. */
export type ModelItem = {
  id: Id;
  minutes: number;
  money: number;
  cost: number;
  needs: number[];
  gives: number[];
  givesMonths: number;
  missing: number;
};
/** A fact, or so many more months of experience. */
export type ModelDemand = { weight: number; kind: "must" | "should" } & ({ fact: number } | { missing: number });
/** An instance as a cover problem, read from the JSON alone: shares no code with the engine. Pins are not modelled. */
export type Model = {
  items: ModelItem[];
  factCount: number;
  demands: ModelDemand[];
  /** Weight of the demands that no allowed milestone leads to. */
  impossible: { must: number; should: number };
  limits: { minutes: number; money: number };
};

type Open = { id: Id; entry: Entry; needs: string[]; gives: string[]; missing: number };

/** Weight of what the person asked for, and of the role's months of experience. */
const WISH_WEIGHT = 100;

/** Reads what can matter for the person's role: what leads to a demand and can be reached from what is held. */
export function readModel(instance: Instance): Model {
  const { catalogue, person } = instance;
  const entries = listEntries(catalogue, person);
  const held = listHeld(instance, entries);
  const demands = listDemands(instance).filter((demand) => !held.has(demand.fact));
  const needsMonths = catalogue.roles.find((role) => role.id === person.role)?.needsMonths ?? 0;
  const months = Math.max(0, needsMonths - person.experienceMonths);
  const open = [...entries]
    .filter(([id, entry]) => isAllowed(instance, held, id, entry))
    .map(([id, entry]) => describe(id, entry, held, person.experienceMonths));
  const derivable = keepDerivable(open);
  const useful = keepUseful(
    derivable,
    demands.map((demand) => demand.fact),
    months > 0,
  );
  const factOf = new Map<string, number>();
  for (const { needs, gives } of useful)
    for (const fact of [...needs, ...gives]) factOf.set(fact, factOf.get(fact) ?? factOf.size);
  const given = new Set(useful.flatMap((item) => item.gives));
  const impossible = { must: 0, should: 0 };
  for (const { fact, weight, kind } of demands) if (!given.has(fact)) impossible[kind] += weight;
  const asked: ModelDemand[] = demands.flatMap(({ fact, weight, kind }) =>
    given.has(fact) ? [{ fact: factOf.get(fact)!, weight, kind }] : [],
  );
  if (months > sumMonths(useful)) impossible.must += WISH_WEIGHT;
  else if (months > 0) asked.push({ missing: months, weight: WISH_WEIGHT, kind: "must" });
  const numbers = (facts: readonly string[]): number[] => [...new Set(facts.flatMap((fact) => factOf.get(fact) ?? []))];
  return {
    items: useful.map(({ id, entry, needs, gives, missing }) => ({
      id,
      minutes: entry.minutes,
      money: entry.money,
      cost: entry.minutes + person.prefs.minutesPerMoney * entry.money,
      needs: numbers(needs),
      gives: numbers(gives),
      givesMonths: entry.givesMonths,
      missing,
    })),
    factCount: factOf.size,
    demands: asked,
    impossible,
    limits: readRoom(instance),
  };
}

function describe(id: Id, entry: Entry, held: ReadonlySet<string>, experienceMonths: number): Open {
  const missing = Math.max(0, entry.needsMonths - experienceMonths);
  return { id, entry, needs: listNeeds(entry).filter((fact) => !held.has(fact)), gives: listGiven(id, entry), missing };
}

const sumMonths = (items: readonly Open[]): number => items.reduce((sum, { entry }) => sum + entry.givesMonths, 0);

const upTo = (what: string, { skill, level }: LevelRef, from = 0): string[] =>
  Array.from({ length: Math.max(0, level - from) }, (_, k) => `${what}|${skill}|${from + k + 1}`);

const listNeeds = (entry: Entry): string[] => [
  ...entry.needs.map(({ skill, level }) => `level|${skill}|${level}`),
  ...entry.needsCerts.map((id) => `cert|${id}`),
];

function listGiven(id: Id, entry: Entry): string[] {
  const ownNeed = (skill: Id): number =>
    entry.needs.reduce((most, need) => (need.skill === skill ? Math.max(most, need.level) : most), 0);
  return [
    ...entry.raises.flatMap((ref) => upTo("level", ref, id.startsWith("step:") ? ref.level - 1 : ownNeed(ref.skill))),
    ...entry.proves.flatMap((ref) => upTo("proof", ref)),
    ...(entry.cert === null ? [] : [`cert|${entry.cert}`]),
  ];
}

function listHeld({ person }: Instance, entries: ReadonlyMap<Id, Entry>): Set<string> {
  const held = new Set(Object.entries(person.levels).flatMap(([skill, level]) => upTo("level", { skill, level })));
  const hold = (refs: readonly LevelRef[]): void => {
    for (const ref of refs) for (const fact of upTo("proof", ref)) held.add(fact);
  };
  hold(person.proofs);
  const validOn = person.deadline === null ? dayOf(person.start) + 365 : dayOf(person.deadline);
  for (const { id, until } of person.certs) {
    if (until !== null && dayOf(until) < validOn) continue;
    held.add(`cert|${id}`);
    hold(entries.get(`cert:${id}`)?.proves ?? []);
  }
  return held;
}

function listDemands({ catalogue, person }: Instance): { fact: string; weight: number; kind: "must" | "should" }[] {
  const role = catalogue.roles.find((entry) => entry.id === person.role);
  const asked = (role?.requirements ?? []).flatMap(({ skill, level, weight, kind, proof }) => [
    { fact: `level|${skill}|${level}`, weight, kind },
    ...(proof ? [{ fact: `proof|${skill}|${level}`, weight, kind }] : []),
  ]);
  const wanted = [...new Set(person.prefs.certsWanted)];
  return [...asked, ...wanted.map((id) => ({ fact: `cert|${id}`, weight: WISH_WEIGHT, kind: "should" as const }))];
}

function isAllowed({ person }: Instance, held: ReadonlySet<string>, id: Id, entry: Entry): boolean {
  if (person.avoidItems?.includes(id) || (entry.isFormal && !person.prefs.formal)) return false;
  return entry.cert === null || (!held.has(`cert|${entry.cert}`) && !person.prefs.certsAvoided.includes(entry.cert));
}

/** What can be reached from what is held, and asks for no more months than all experience that can be reached gives. */
function keepDerivable(open: readonly Open[]): Open[] {
  const most = sumMonths(open);
  const derivable = new Set<string>();
  const kept = new Set<Open>();
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const item of open) {
      if (kept.has(item) || item.missing > most || !item.needs.every((fact) => derivable.has(fact))) continue;
      kept.add(item);
      for (const fact of item.gives) derivable.add(fact);
    }
  }
  return open.filter((item) => kept.has(item));
}

function keepUseful(open: readonly Open[], demanded: readonly string[], isCounting: boolean): Open[] {
  const wanted = new Set(demanded);
  const kept = new Set<Open>();
  let counts = isCounting;
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const item of open) {
      const isWanted = item.gives.some((fact) => wanted.has(fact)) || (counts && item.entry.givesMonths > 0);
      if (kept.has(item) || !isWanted) continue;
      kept.add(item);
      counts ||= item.missing > 0;
      for (const fact of item.needs) wanted.add(fact);
    }
  }
  return open.filter((item) => kept.has(item));
}

function readRoom({ person }: Instance): { minutes: number; money: number } {
  let minutes = person.deadline === null ? Number.POSITIVE_INFINITY : 0;
  if (person.deadline !== null) {
    for (let day = dayOf(person.start); day <= dayOf(person.deadline); day++) minutes += capacityOn(person, day);
  }
  return { minutes, money: person.budget ?? Number.POSITIVE_INFINITY };
}
