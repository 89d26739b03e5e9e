import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type {
  Catalogue,
  CatalogueId,
  Certification,
  Education,
  Experience,
  HourRange,
  LevelRef,
  Project,
  Role,
} from "@/lib/catalogue/types";
import { rateLevels } from "@/lib/planner/roadmap/rate-levels";
import type * as Planner from "@/lib/planner/types";

type Proving = { proves: LevelRef[] };

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
  const certifications = catalogue.certifications.filter(({ status }) => status !== "retired");
  const experiences = catalogue.experiences.filter(({ roles }) => roles.includes(roleId));
  return {
    skills: catalogue.skills.map(({ id, steps }) => ({
      id,
      steps: steps.map(({ hours, needs }) => ({ minutes: toMinutes(hours), needs })),
    })),
    courses: catalogue.educations.map(toCourse),
    projects: projectsFor(catalogue, role, [...certifications, ...experiences]).map(toProject),
    certs: certifications.map(toCert),
    experience: experiences.map(toExperience),
    roles: role ? [toPlannerRole(index, role)] : [],
  };
}

function projectsFor({ projects }: Catalogue, role: Role | undefined, others: readonly Proving[]): Project[] {
  const own = projects.filter(({ roles }) => role && roles.includes(role.id));
  const gives = ({ proves }: Proving, wanted: LevelRef) =>
    proves.some(({ skill, level }) => skill === wanted.skill && level >= wanted.level);
  const unproven = (role?.requirements ?? []).filter(
    (wanted) => wanted.proof && ![...own, ...others].some((entry) => gives(entry, wanted)),
  );
  const borrowed = projects.filter((entry) => !own.includes(entry) && unproven.some((wanted) => gives(entry, wanted)));
  return [...own, ...borrowed];
}

function toCourse({ id, hours, costCents, isFormal, needs, raises }: Education): Planner.Course {
  return { id, minutes: toMinutes(hours), money: toDollars(costCents), formal: isFormal, needs, raises };
}

function toProject({ id, hours, costCents, needs, proves }: Project): Planner.Project {
  return { id, minutes: toMinutes(hours), money: toDollars(costCents), needs, proves };
}

function toCert(exam: Certification): Planner.Cert {
  return {
    id: exam.id,
    minutes: toMinutes(exam.hours),
    money: toDollars(exam.feeCents),
    needs: exam.needs,
    needsCerts: exam.needsCertifications,
    needsMonths: exam.needsExperienceMonths,
    proves: exam.proves,
    validMonths: typeof exam.validityYears === "number" ? Math.round(exam.validityYears * 12) : null,
  };
}

function toExperience({ id, months, hours, needs, proves }: Experience): Planner.Experience {
  return { id, months, minutes: toMinutes(hours), money: 0, needs, proves, givesMonths: months };
}

function toPlannerRole(index: CatalogueIndex, { id, requirements, experienceMonths }: Role): Planner.Role {
  return {
    id,
    requirements: requirements.map((requirement) => {
      const { skill, level, weight, kind, proof } = requirement;
      return { skill, level, weight, kind, proof, worth: rateLevels(index, requirement) };
    }),
    ...(experienceMonths > 0 ? { needsMonths: experienceMonths } : {}),
  };
}
