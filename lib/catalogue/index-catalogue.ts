import { closeLevels } from "@/lib/catalogue/close-levels";
import type { Growth, PayBand, PriceLevel, Trend } from "@/lib/catalogue/figure-types";
import type {
  Catalogue,
  CatalogueId,
  Certification,
  Education,
  Experience,
  Family,
  FamilyId,
  Project,
  ReachableLevel,
  Requirement,
  Resource,
  Role,
  Skill,
  SkillGroup,
  SkillGroupId,
  Source,
} from "@/lib/catalogue/types";

export type SkillDemand = { role: Role; requirement: Requirement };

/** A catalogue with its look-ups. Lists keep the catalogue's order; a key without entries is absent. */
export type CatalogueIndex = {
  catalogue: Catalogue;
  families: ReadonlyMap<FamilyId, Family>;
  skillGroups: ReadonlyMap<SkillGroupId, SkillGroup>;
  sources: ReadonlyMap<CatalogueId, Source>;
  roles: ReadonlyMap<CatalogueId, Role>;
  skills: ReadonlyMap<CatalogueId, Skill>;
  certifications: ReadonlyMap<CatalogueId, Certification>;
  projects: ReadonlyMap<CatalogueId, Project>;
  experiences: ReadonlyMap<CatalogueId, Experience>;
  educations: ReadonlyMap<CatalogueId, Education>;
  resources: ReadonlyMap<CatalogueId, Resource>;
  /** Per role the highest level of each skill it stands on, prerequisites included. */
  closureByRole: ReadonlyMap<CatalogueId, ReadonlyMap<CatalogueId, ReachableLevel>>;
  rolesBySkill: ReadonlyMap<CatalogueId, readonly SkillDemand[]>;
  resourcesBySkill: ReadonlyMap<CatalogueId, readonly Resource[]>;
  certificationsBySkill: ReadonlyMap<CatalogueId, readonly Certification[]>;
  projectsBySkill: ReadonlyMap<CatalogueId, readonly Project[]>;
  projectsByRole: ReadonlyMap<CatalogueId, readonly Project[]>;
  experiencesBySkill: ReadonlyMap<CatalogueId, readonly Experience[]>;
  experiencesByRole: ReadonlyMap<CatalogueId, readonly Experience[]>;
  payByRole: ReadonlyMap<CatalogueId, readonly PayBand[]>;
  priceLevels: ReadonlyMap<string, PriceLevel>;
  growthByRole: ReadonlyMap<CatalogueId, Growth>;
  trendsByRole: ReadonlyMap<CatalogueId, readonly Trend[]>;
  trendsBySkill: ReadonlyMap<CatalogueId, readonly Trend[]>;
};

function byId<Id extends string, Entry extends { id: Id }>(entries: readonly Entry[]): ReadonlyMap<Id, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function group<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly CatalogueId[],
): ReadonlyMap<CatalogueId, readonly Entry[]> {
  const groups = new Map<CatalogueId, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const members = groups.get(key);
      if (members) members.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

const provenSkills = (entry: { proves: readonly { skill: CatalogueId }[] }) => entry.proves.map((ref) => ref.skill);

/** Builds every look-up in one pass per list; with two entries of one id the later wins, which the check reports. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const skills = byId<CatalogueId, Skill>(catalogue.skills);
  const demands = catalogue.roles.flatMap((role) => role.requirements.map((requirement) => ({ role, requirement })));
  return {
    catalogue,
    families: byId<FamilyId, Family>(catalogue.families),
    skillGroups: byId<SkillGroupId, SkillGroup>(catalogue.skillGroups),
    sources: byId(catalogue.sources),
    roles: byId(catalogue.roles),
    skills,
    certifications: byId(catalogue.certifications),
    projects: byId(catalogue.projects),
    experiences: byId(catalogue.experiences),
    educations: byId(catalogue.educations),
    resources: byId(catalogue.resources),
    closureByRole: new Map(catalogue.roles.map((role) => [role.id, closeLevels(skills, role.requirements)])),
    rolesBySkill: group(demands, (demand) => [demand.requirement.skill]),
    resourcesBySkill: group(catalogue.resources, (resource) => resource.skills),
    certificationsBySkill: group(catalogue.certifications, provenSkills),
    projectsBySkill: group(catalogue.projects, provenSkills),
    projectsByRole: group(catalogue.projects, (project) => project.roles),
    experiencesBySkill: group(catalogue.experiences, provenSkills),
    experiencesByRole: group(catalogue.experiences, (experience) => experience.roles),
    payByRole: group(catalogue.pay, (band) => [band.role]),
    priceLevels: new Map(catalogue.priceLevels.map((level) => [level.region, level])),
    growthByRole: new Map(catalogue.growth.map((growth) => [growth.role, growth])),
    trendsByRole: group(catalogue.trends, (trend) => trend.roles),
    trendsBySkill: group(catalogue.trends, (trend) => trend.skills),
  };
}
