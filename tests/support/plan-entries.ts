import type { Catalogue, Id, LevelRef, Person } from "@/lib/planner/types";

/** What a milestone is, written down from the catalogue without the engine. */
export type Entry = {
  minutes: number;
  money: number;
  needs: LevelRef[];
  raises: LevelRef[];
  proves: LevelRef[];
  needsCerts: Id[];
  needsMonths: number;
  givesMonths: number;
  lasts: number;
  validMonths: number | null;
  cap: number;
  isFormal: boolean;
  cert: Id | null;
};
const DAY = 86_400_000;
export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
export const weekdayOf = (day: number): number => (new Date(day * DAY).getUTCDay() + 6) % 7;
export const plusMonths = (day: number, months: number): number => {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
};

/** Every milestone of a catalogue by id, with the person's weekly cap. */
export function listEntries(catalogue: Catalogue, person: Person): Map<Id, Entry> {
  const blank: Entry = {
    minutes: 0,
    money: 0,
    needs: [],
    raises: [],
    proves: [],
    needsCerts: [],
    needsMonths: 0,
    givesMonths: 0,
    lasts: 0,
    validMonths: null,
    cap: person.prefs.maxPerWeek ?? Number.POSITIVE_INFINITY,
    isFormal: false,
    cert: null,
  };
  const entries = new Map<Id, Entry>();
  const capped = (own: number | null | undefined): { cap: number } => ({
    cap: Math.min(blank.cap, own ?? Number.POSITIVE_INFINITY),
  });
  for (const { id, steps } of catalogue.skills) {
    for (const [below, step] of steps.entries()) {
      const needs = below > 0 ? [...step.needs, { skill: id, level: below }] : step.needs;
      entries.set(`step:${id}:${below + 1}`, {
        ...blank,
        minutes: step.minutes,
        needs,
        raises: [{ skill: id, level: below + 1 }],
      });
    }
  }
  for (const { id, formal, maxPerWeek, ...course } of catalogue.courses) {
    entries.set(`course:${id}`, { ...blank, ...course, isFormal: formal, ...capped(maxPerWeek) });
  }
  for (const { id, maxPerWeek, ...project } of catalogue.projects) {
    entries.set(`project:${id}`, { ...blank, ...project, ...capped(maxPerWeek) });
  }
  for (const { id, maxPerWeek, ...cert } of catalogue.certs) {
    entries.set(`cert:${id}`, { ...blank, ...cert, cert: id, ...capped(maxPerWeek) });
  }
  for (const { id, months, ...experience } of catalogue.experience ?? []) {
    entries.set(`experience:${id}`, { ...blank, ...experience, lasts: months });
  }
  return entries;
}

/** Minutes of a day number: the weekday's, or the smallest of its exceptions. */
export function capacityOn(person: Person, day: number): number {
  if (day < dayOf(person.start)) return 0;
  const hits = person.exceptions.filter((entry) => day >= dayOf(entry.from) && day <= dayOf(entry.to));
  if (hits.length > 0) return Math.min(...hits.map((entry) => entry.minutes));
  return person.week[weekdayOf(day)]!;
}
