import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Project } from "@/lib/catalogue/types";
import type { OwnStep } from "./types";

/** A catalogue together with the steps that a person added to their plan, by the id that the plan knows them by. */
export type PlanIndex = CatalogueIndex & { own?: ReadonlyMap<string, OwnStep> };

const prefix = "project:yours-";
const remembered = new WeakMap<CatalogueIndex, Map<string, PlanIndex>>();
/** A plan draws several situations in one catalogue; compiling for each of them anew would be most of the work. */
const mostRemembered = 20;

/** Whether an item of a plan, or the key of its milestone, is a step that the person added. */
export const isOwnStep = (itemId: string): boolean => itemId.startsWith(prefix);

/** The engine's id of an own step. */
export const itemOfOwn = ({ id }: Pick<OwnStep, "id">): string => `${prefix}${id}`;

/** The id of an own step by the engine's id of it. */
export const idOfOwn = (itemId: string): string => itemId.slice(prefix.length);

/**
 * The catalogue with own steps in it, as projects that need nothing, prove nothing and belong to every role. The same object
 * for the same steps, and the catalogue itself for none.
 */
export function withOwnSteps(index: CatalogueIndex, own: readonly OwnStep[]): PlanIndex {
  if (own.length === 0) return index;
  const name = JSON.stringify(own);
  const known = remembered.get(index) ?? new Map<string, PlanIndex>();
  remembered.set(index, known);
  const made = known.get(name) ?? addOwnSteps(index, own);
  known.delete(name);
  known.set(name, made);
  const [oldest] = known.keys();
  if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
  return made;
}

function addOwnSteps(index: CatalogueIndex, own: readonly OwnStep[]): PlanIndex {
  const roles = [...index.roles.keys()];
  const projects = own.map((step) => toProject(step, roles));
  return {
    ...index,
    catalogue: { ...index.catalogue, projects: [...index.catalogue.projects, ...projects] },
    projects: new Map([...index.projects, ...projects.map((project) => [project.id, project] as const)]),
    own: new Map(own.map((step) => [`yours-${step.id}`, step])),
  };
}

/** A fee that is not known counts nothing: the person put the step in whatever it costs. */
function toProject({ id, title, summary, hours, costCents }: OwnStep, roles: string[]): Project {
  return {
    id: `yours-${id}`,
    title,
    brief: summary,
    difficulty: "solid",
    roles,
    needs: [],
    proves: [],
    hours,
    costCents: costCents ?? 0,
    acceptance: [],
    evidence: "",
    standsOut: "",
  };
}
