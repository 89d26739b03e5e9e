import { closeLevels } from "@/lib/catalogue/close-levels";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, Level, LevelRef } from "@/lib/catalogue/types";
import type { Person } from "@/lib/planner/types";
import { itemOfOwn } from "./own-steps";
import type { Constraints, Profile } from "./types";

/** Levels held: what the person claims, and what a claim implies because every step of it stands on other skills. */
export function heldLevels(index: CatalogueIndex, levels: Record<CatalogueId, Level>): Map<CatalogueId, Level> {
  const refs: LevelRef[] = [];
  for (const [skill, level] of Object.entries(levels)) {
    if (level > 0 && index.skills.has(skill)) refs.push({ skill, level: level as LevelRef["level"] });
  }
  const held: Map<CatalogueId, Level> = new Map(closeLevels(index.skills, refs));
  // What a person said of a skill outright stands, also where another claim would imply more.
  for (const [skill, level] of Object.entries(levels)) held.set(skill, level);
  return held;
}

/** The person and their limits as the engine reads them. Milestones of unknown cost are left out unless wanted. */
export function toPlannerPerson(
  index: CatalogueIndex,
  roleId: CatalogueId,
  profile: Profile,
  constraints: Constraints,
): Person {
  const { catalogue } = index;
  const isWanted = (id: CatalogueId) => constraints.certificationsWanted.includes(id);
  const unknownFees = catalogue.certifications.filter(({ id, feeCents }) => feeCents === null && !isWanted(id));
  const unknownCosts = catalogue.educations.filter(({ costCents }) => costCents === null);
  const unknownProjects = catalogue.projects.filter(({ costCents }) => costCents === null);
  const levels = [...heldLevels(index, profile.levels)].filter(
    ([skill, level]) => level > 0 && index.skills.has(skill),
  );
  return {
    levels: Object.fromEntries(levels),
    proofs: profile.proofs.filter(({ skill }) => index.skills.has(skill)),
    certs: profile.certifications.filter(
      ({ id }) => index.certifications.get(id)?.status !== "retired" && index.certifications.has(id),
    ),
    experienceMonths: profile.experienceMonths,
    role: roleId,
    start: constraints.startOn,
    week: constraints.weekdayMinutes,
    exceptions: constraints.weeksOff.map(({ from, to }) => ({ from, to, minutes: 0 })),
    deadline: constraints.deadlineOn,
    budget: constraints.budgetCents === null ? null : Math.floor(constraints.budgetCents / 100),
    prefs: {
      certsWanted: constraints.certificationsWanted.filter(
        (id) => index.certifications.get(id)?.status !== "retired" && index.certifications.has(id),
      ),
      certsAvoided: [...new Set([...constraints.certificationsAvoided, ...unknownFees.map(({ id }) => id)])],
      formal: constraints.acceptsFormalEducation,
      maxParallel: 2,
      minutesPerMoney: constraints.minutesPerDollar,
      maxPerWeek: null,
    },
    avoidItems: [
      ...unknownCosts.map(({ id }) => `course:${id}`),
      ...unknownProjects.map(({ id }) => `project:${id}`),
      ...constraints.avoidedItems,
    ],
    ...toPins(constraints),
  };
}

/** Own steps are pinned; the fields are left out where there are none, for a plan without edits. */
function toPins({ own, pinned }: Constraints): Pick<Person, "pins" | "releases"> {
  const held = [...own.map((step) => ({ item: itemOfOwn(step), notBefore: step.notBefore })), ...pinned];
  const pins = [...own.map(itemOfOwn), ...pinned.flatMap((pin) => (pin.notBefore === null ? pin.item : []))];
  const releases = held.flatMap(({ item, notBefore }) =>
    notBefore === null ? [] : [{ id: item, notBefore, of: "start" as const }],
  );
  return { ...(pins.length > 0 ? { pins } : {}), ...(releases.length > 0 ? { releases } : {}) };
}
