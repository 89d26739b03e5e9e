import { closeLevels } from "@/lib/catalogue/close-levels";
import type { CatalogueIndex, SkillDemand } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, Experience, Project, Role, Source } from "@/lib/catalogue/types";

/** A role beside those of the catalogue: its source, and the catalogue's role whose projects, duties and pay stand for it. */
export type AddedRole = { role: Role; source: Source; like: CatalogueId | null };

/**
 * The catalogue with further roles in it, or with others in the place of roles of the same id. Only what a role touches is made
 * anew; all else is shared with `index`, which stays as it is. A role that is like
 * none gets the duties that prove one of its skills.
 */
export function withRoles(index: CatalogueIndex, added: readonly AddedRole[]): CatalogueIndex {
  if (added.length === 0) return index;
  const { catalogue } = index;
  const ids = new Set(added.map(({ role }) => role.id));
  const roles = [...catalogue.roles.filter(({ id }) => !ids.has(id)), ...added.map(({ role }) => role)];
  const sources = [...catalogue.sources, ...added.map(({ source }) => source)];
  const projects = catalogue.projects.map((project) => joinRoles(index, project, added, false));
  const experiences = catalogue.experiences.map((experience) => joinRoles(index, experience, added, true));
  return {
    ...index,
    catalogue: { ...catalogue, roles, sources, projects, experiences },
    roles: new Map(roles.map((role) => [role.id, role])),
    sources: new Map(sources.map((source) => [source.id, source])),
    projects: new Map(projects.map((project) => [project.id, project])),
    experiences: new Map(experiences.map((experience) => [experience.id, experience])),
    closureByRole: new Map([
      ...index.closureByRole,
      ...added.map(({ role }) => [role.id, closeLevels(index.skills, role.requirements)] as const),
    ]),
    rolesBySkill: addDemands(index, added, ids),
    projectsByRole: addByRole(index.projectsByRole, projects, ids),
    experiencesByRole: addByRole(index.experiencesByRole, experiences, ids),
    payByRole: new Map([
      ...index.payByRole,
      ...added.flatMap(({ role, like }) => {
        const bands = like === null ? undefined : index.payByRole.get(like);
        return bands ? [[role.id, bands] as const] : [];
      }),
    ]),
  };
}

function joinRoles<Entry extends Project | Experience>(
  { roles }: CatalogueIndex,
  entry: Entry,
  added: readonly AddedRole[],
  isDuty: boolean,
): Entry {
  const joins = ({ role, like }: AddedRole) => {
    // What stands for a role that is there already stays as it is.
    if (roles.has(role.id)) return false;
    if (like !== null) return entry.roles.includes(like);
    return isDuty && entry.proves.some(({ skill }) => role.requirements.some((asked) => asked.skill === skill));
  };
  const more = added.filter(joins).map(({ role }) => role.id);
  return more.length === 0 ? entry : { ...entry, roles: [...entry.roles, ...more] };
}

function addDemands(
  index: CatalogueIndex,
  added: readonly AddedRole[],
  ids: ReadonlySet<CatalogueId>,
): CatalogueIndex["rolesBySkill"] {
  const demands = new Map<CatalogueId, readonly SkillDemand[]>(
    [...index.rolesBySkill].map(([skill, list]) => [skill, list.filter(({ role }) => !ids.has(role.id))]),
  );
  for (const { role } of added)
    for (const requirement of role.requirements)
      demands.set(requirement.skill, [...(demands.get(requirement.skill) ?? []), { role, requirement }]);
  return demands;
}

function addByRole<Entry extends { roles: readonly CatalogueId[] }>(
  known: ReadonlyMap<CatalogueId, readonly Entry[]>,
  entries: readonly Entry[],
  ids: ReadonlySet<CatalogueId>,
): ReadonlyMap<CatalogueId, readonly Entry[]> {
  const named = [...ids].map((id) => [id, entries.filter(({ roles }) => roles.includes(id))] as const);
  return new Map([...known, ...named]);
}
