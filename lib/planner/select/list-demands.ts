import type { Compiled } from "@/lib/planner/compiled";
import { LEVELS } from "@/lib/planner/compiled";
import type { DemandKind, Id, Person, RequirementKind } from "@/lib/planner/types";
import { invariant } from "@/lib/core/invariant";
import { type Held, isHeld } from "@/lib/planner/select/held-facts";

/**
 * Something the plan has to bring about. `key` names a fact: a fact of the catalogue, or from `factCount` on "item j is in
 * the plan" (factCount + j), or from factCount + itemCount on "months of experience" (factCount + itemCount + months).
 */
export type Demand = {
  key: number;
  what: DemandKind;
  skill: Id;
  level: number;
  weight: number;
  kind: RequirementKind;
  /** What each level of the requirement is worth, where the role says so. */
  worth?: readonly number[] | undefined;
};

/** Weight of what the person asked for, and of the role's experience: no requirement weighs more. */
const WISH_WEIGHT = 100;

/** Key of "this item is in the plan". */
export const pinKey = (compiled: Compiled, item: number): number => compiled.factCount + item;
/** Key of "so many months of experience". */
export const monthsKey = (compiled: Compiled, months: number): number =>
  compiled.factCount + compiled.itemCount + months;

/** What the role, the wanted certifications and the pins ask for and the person does not hold; requirements by skill and level. */
export function listDemands(compiled: Compiled, person: Person, held: Held): Demand[] {
  const role = compiled.roles.get(person.role);
  invariant(role, `unknown role ${person.role}`);
  const { firstCertFact, firstProofFact, skillIndex, certIndex } = compiled;
  const demands: Demand[] = [];
  const ask = (demand: Demand): void => {
    if (!isHeld(compiled, held, demand.key)) demands.push(demand);
  };
  const requirements = role.requirements
    .slice()
    .sort(
      (a, b) =>
        compareText(a.skill, b.skill) ||
        b.level - a.level ||
        b.weight - a.weight ||
        compareText(a.kind, b.kind) ||
        Number(b.proof) - Number(a.proof) ||
        compareText(JSON.stringify(a.worth ?? null), JSON.stringify(b.worth ?? null)),
    );
  for (const { skill, level, weight, kind, proof, worth } of requirements) {
    const index = skillIndex.get(skill);
    invariant(index !== undefined, `unknown skill ${skill}`);
    const fact = LEVELS * index + level - 1;
    ask({ key: fact, what: "level", skill, level, weight, kind, worth });
    if (proof) ask({ key: firstProofFact + fact, what: "proof", skill, level, weight, kind, worth });
  }
  for (const id of [...new Set(person.prefs.certsWanted)].sort(compareText)) {
    const cert = certIndex.get(id);
    invariant(cert !== undefined, `unknown certification ${id}`);
    ask({ key: firstCertFact + cert, what: "cert", skill: id, level: 0, weight: WISH_WEIGHT, kind: "should" });
  }
  const months = role.needsMonths ?? 0;
  if (months > person.experienceMonths) {
    demands.push({
      key: monthsKey(compiled, months),
      what: "months",
      skill: role.id,
      level: months,
      weight: WISH_WEIGHT,
      kind: "must",
    });
  }
  return [...demands, ...listPins(compiled, person, held)];
}

/** A pinned milestone all of whose results the person has is fulfilled already; one without results is there for itself. */
function listPins(compiled: Compiled, person: Person, held: Held): Demand[] {
  const { gives, itemIndex } = compiled;
  const pins: Demand[] = [];
  for (const id of [...new Set(person.pins ?? [])].sort(compareText)) {
    const item = itemIndex.get(id);
    if (item === undefined) continue;
    const given = gives.to.subarray(gives.start[item]!, gives.start[item + 1]!);
    if (given.length > 0 && given.every((fact) => isHeld(compiled, held, fact))) continue;
    pins.push({ key: pinKey(compiled, item), what: "pin", skill: id, level: 0, weight: WISH_WEIGHT, kind: "must" });
  }
  return pins;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
