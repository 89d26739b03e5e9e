import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, HourRange } from "@/lib/catalogue/types";
import type * as Planner from "@/lib/planner/types";

/** Likely hours as the planner's minutes: whole quarters of an hour, one at least. */
export function toMinutes(hours: HourRange): number {
  return Math.max(15, Math.round((hours.likely * 60) / 15) * 15);
}

/** Whole cents as the planner's whole dollars, rounded up; an unknown cost counts nothing, and is not chosen unasked. */
export function toDollars(costCents: number | null): number {
  return Math.ceil((costCents ?? 0) / 100);
}

/**
 * The catalogue as the engine reads it for one role: every level step and course, the certifications that can still be
 * taken, and the projects and duties that the role names. A demanded proof that none of those gives opens the projects
 * of other roles that do.
 */
export function toPlannerCatalogue(index: CatalogueIndex, roleId: CatalogueId): Planner.Catalogue {
  const { catalogue } = index;
  const role = index.roles.get(roleId);
  const proofs = (role?.requirements ?? []).filter(({ proof }) => proof);
  const gives = (
    entry: { proves: readonly { skill: string; level: number }[] },
    wanted: { skill: string; level: number },
  ) => entry.proves.some(({ skill, level }) => skill === wanted.skill && level >= wanted.level);
  const certs = catalogue.certifications.filter(({ status }) => status !== "retired");
  const experiences = catalogue.experiences.filter(({ roles }) => roles.includes(roleId));
  const own = catalogue.projects.filter(({ roles }) => roles.includes(roleId));
  const unproven = proofs.filter((wanted) => ![...own, ...certs, ...experiences].some((entry) => gives(entry, wanted)));
  const borrowed = catalogue.projects.filter(
    (entry) => !own.includes(entry) && unproven.some((wanted) => gives(entry, wanted)),
  );
  return {
    skills: catalogue.skills.map(({ id, steps }) => ({
      id,
      steps: steps.map(({ hours, needs }) => ({ minutes: toMinutes(hours), needs })),
    })),
    courses: catalogue.educations.map(({ id, hours, costCents, isFormal, needs, raises }) => ({
      id,
      minutes: toMinutes(hours),
      money: toDollars(costCents),
      formal: isFormal,
      needs,
      raises,
    })),
    projects: [...own, ...borrowed].map(({ id, hours, costCents, needs, proves }) => ({
      id,
      minutes: toMinutes(hours),
      money: toDollars(costCents),
      needs,
      proves,
    })),
    certs: certs.map((entry) => ({
      id: entry.id,
      minutes: toMinutes(entry.hours),
      money: toDollars(entry.feeCents),
      needs: entry.needs,
      needsCerts: entry.needsCertifications,
      needsMonths: entry.needsExperienceMonths,
      proves: entry.proves,
      validMonths: typeof entry.validityYears === "number" ? Math.round(entry.validityYears * 12) : null,
    })),
    experience: experiences.map(({ id, months, hours, needs, proves }) => ({
      id,
      months,
      minutes: toMinutes(hours),
      money: 0,
      needs,
      proves,
      givesMonths: months,
    })),
    roles: role ? [toPlannerRole(role)] : [],
  };
}

function toPlannerRole({
  id,
  requirements,
  experienceMonths,
}: CatalogueIndex["catalogue"]["roles"][number]): Planner.Role {
  return {
    id,
    requirements: requirements.map(({ skill, level, weight, kind, proof }) => ({ skill, level, weight, kind, proof })),
    ...(experienceMonths > 0 ? { needsMonths: experienceMonths } : {}),
  };
}
