import type { Defect } from "@/lib/catalogue/checks/defect";
import type { Catalogue, Role } from "@/lib/catalogue/types";

const FEWEST_REQUIREMENTS = 15;
const MOST_REQUIREMENTS = 40;

/**
 * `role-size`: a role asks for fewer than 15 or more than 40 skills. `flat-weights`: one weight stands on more than a quarter of
 * its requirements, so that the order of importance says nothing. `proof-count`: evidence is asked for nothing, or for more than
 * a third. `missing-key-skill`: a key skill is not weighed. `years-order`: a way in takes longer at least than at most.
 */
export function checkRoles(catalogue: Catalogue): Defect[] {
  const keySkills = catalogue.skills.filter((skill) => skill.isKey).map((skill) => skill.id);
  return catalogue.roles.flatMap((role) => [
    ...checkSpread(role),
    ...checkKeySkills(role, keySkills),
    ...checkWaysIn(role),
  ]);
}

function checkSpread(role: Role): Defect[] {
  const count = role.requirements.length;
  const defects: Defect[] = [];
  if (count < FEWEST_REQUIREMENTS || count > MOST_REQUIREMENTS)
    defects.push({ rule: "role-size", id: role.id, message: `asks for ${count} skills` });
  const timesUsed = new Map<number, number>();
  for (const { weight } of role.requirements) timesUsed.set(weight, (timesUsed.get(weight) ?? 0) + 1);
  for (const [weight, times] of timesUsed) {
    if (times > 1 && times * 4 > count)
      defects.push({ rule: "flat-weights", id: role.id, message: `${times} of ${count} requirements weigh ${weight}` });
  }
  const proofs = role.requirements.filter((requirement) => requirement.proof).length;
  if (proofs === 0 || proofs * 3 > count)
    defects.push({ rule: "proof-count", id: role.id, message: `asks for evidence ${proofs} times in ${count}` });
  return defects;
}

function checkKeySkills(role: Role, keySkills: readonly string[]): Defect[] {
  const asked = new Set(role.requirements.map((requirement) => requirement.skill));
  return keySkills
    .filter((skill) => !asked.has(skill))
    .map((skill) => ({ rule: "missing-key-skill", id: role.id, message: `does not weigh ${skill}` }));
}

function checkWaysIn(role: Role): Defect[] {
  return role.waysIn
    .filter(({ years }) => years.low > years.high)
    .map((way) => ({
      rule: "years-order",
      id: role.id,
      message: `from ${way.from}: ${way.years.low} to ${way.years.high} years`,
    }));
}
