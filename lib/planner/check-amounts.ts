import type { Fault } from "@/lib/planner/check-references";
import type { Instance } from "@/lib/planner/types";

/** A fault where the cost of the whole catalogue at the person's rate is more than numbers can add up exactly; null otherwise. */
export function checkAmounts({ catalogue, person }: Instance): Fault | null {
  const { skills, courses, projects, certs, experience } = catalogue;
  const priced = [...courses, ...projects, ...certs, ...(experience ?? [])];
  const minutes = [...skills.flatMap((skill) => skill.steps), ...priced].reduce((sum, item) => sum + item.minutes, 0);
  const money = priced.reduce((sum, item) => sum + item.money, 0);
  if (minutes + person.prefs.minutesPerMoney * money <= Number.MAX_SAFE_INTEGER) return null;
  const message = "makes the catalogue cost more than can be added up exactly";
  return { path: "person.prefs.minutesPerMoney", message };
}
