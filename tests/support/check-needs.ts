import type { Id, Instance, LevelRef, Plan } from "@/lib/planner/types";
import { dayOf, type Entry } from "./plan-entries";

/** When a milestone is worked on: places in the sequence of all sessions, day numbers, minutes. */
export type Times = { firstSession: number; lastSession: number; firstDay: number; lastDay: number; minutes: number };

export type Report = (rule: string, detail: string) => void;
/** When a milestone is over: its place in the sequence of sessions, and the day. */
type Moment = { day: number; session: number; isEnd: boolean; id: Id };

/** Replays the plan: every start has what it needs by then, and at the end every demand holds or is dropped. */
export function checkNeeds(
  instance: Instance,
  plan: Plan,
  entries: Map<Id, Entry>,
  times: Map<Id, Times>,
  report: Report,
): void {
  const { person } = instance;
  const levels = new Map(Object.entries(person.levels));
  const proofs = new Map<Id, number>();
  const owned = new Set<Id>();
  const raise = (into: Map<Id, number>, refs: readonly LevelRef[]): void => {
    for (const { skill, level } of refs) into.set(skill, Math.max(into.get(skill) ?? 0, level));
  };
  raise(proofs, person.proofs);
  const validOn = person.deadline ? dayOf(person.deadline) : dayOf(person.start) + 365;
  for (const { id, until } of person.certs) {
    if (until !== null && dayOf(until) < validOn) continue;
    owned.add(id);
    raise(proofs, entries.get(`cert:${id}`)?.proves ?? []);
  }
  for (const { id } of plan.items) {
    const cert = entries.get(id)?.cert;
    if (cert && owned.has(cert)) report("S5", `${id} is owned`);
  }
  const begunBefore = new Set((instance.progress?.logged ?? []).map((entry) => entry.id));
  let months = person.experienceMonths;
  for (const { id, isEnd } of listMoments(plan, entries, times)) {
    const entry = entries.get(id)!;
    if (isEnd) {
      raise(levels, entry.raises);
      raise(proofs, entry.proves);
      if (entry.cert) owned.add(entry.cert);
      months += entry.givesMonths;
      continue;
    }
    if (entry.lasts > 0 && begunBefore.has(id)) continue;
    for (const { skill, level } of entry.needs)
      if ((levels.get(skill) ?? 0) < level) report("O1", `${id} lacks ${skill} ${level}`);
    for (const cert of entry.needsCerts) if (!owned.has(cert)) report("O1", `${id} lacks ${cert}`);
    if (entry.needsMonths > months) report("S11", `${id} needs ${entry.needsMonths} months of ${months}`);
  }
  checkDemands(instance, plan, { levels, proofs, owned, months }, report);
}

/** Starts and ends in the order in which they come true; experience and exam days count by day, study by session. */
function listMoments(plan: Plan, entries: Map<Id, Entry>, times: Map<Id, Times>): Moment[] {
  const moments: Moment[] = [];
  for (const item of plan.items) {
    const own = times.get(item.id);
    const isCalendar = (entries.get(item.id)?.lasts ?? 0) > 0;
    if (!own && !isCalendar) continue;
    const finish = dayOf(item.finish);
    const waits = isCalendar || (own !== undefined && finish > own.lastDay);
    const start = { day: dayOf(item.start), session: isCalendar ? Number.POSITIVE_INFINITY : own!.firstSession };
    const end = { day: finish, session: waits ? -1 : own!.lastSession };
    moments.push({ ...start, isEnd: false, id: item.id }, { ...end, isEnd: true, id: item.id });
  }
  // On one day, what waited for the day comes first, then sessions in turn; at one session a start precedes its own end.
  return moments.sort((a, b) => a.day - b.day || a.session - b.session || Number(a.isEnd) - Number(b.isEnd));
}

type Reached = { levels: Map<Id, number>; proofs: Map<Id, number>; owned: Set<Id>; months: number };

function checkDemands(instance: Instance, plan: Plan, reached: Reached, report: Report): void {
  const { person, catalogue } = instance;
  const dropped = new Set(plan.dropped.map((drop) => `${drop.what}|${drop.skill}|${drop.level}`));
  const asked = new Set<string>();
  const ask = (what: string, skill: Id, level: number, isMet: boolean): void => {
    const key = `${what}|${skill}|${level}`;
    asked.add(key);
    if (isMet === dropped.has(key)) report("S1", `${key} is ${isMet ? "met and dropped" : "neither met nor dropped"}`);
  };
  const role = catalogue.roles.find((entry) => entry.id === person.role)!;
  for (const { skill, level, proof } of role.requirements) {
    ask("level", skill, level, (reached.levels.get(skill) ?? 0) >= level);
    if (proof) ask("proof", skill, level, (reached.proofs.get(skill) ?? 0) >= level);
  }
  for (const id of person.prefs.certsWanted) ask("cert", id, 0, reached.owned.has(id));
  if ((role.needsMonths ?? 0) > person.experienceMonths)
    ask("months", role.id, role.needsMonths!, reached.months >= role.needsMonths!);
  for (const key of dropped) if (!asked.has(key) && !key.startsWith("pin|")) report("S1", `${key} was never asked for`);
  if ((plan.status === "complete") !== (plan.dropped.length === 0)) report("S1", `status ${plan.status}`);
}
