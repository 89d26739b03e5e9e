import type { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CustomRequirement, CustomRole } from "@/lib/custom-roles/custom-role";
import { toRequirement } from "@/lib/custom-roles/draft-requirements";
import { matchAdvertisement } from "@/lib/custom-roles/match-advertisement";
import { weightOf, weightWord } from "@/lib/custom-roles/weight-words";
import type { editRoleForm } from "./forms";

type Input = z.output<typeof editRoleForm>;
const added = "You put it in.";

/** What the role asks by the form: what stood there with what was chosen, without what was left out, and what was put in. */
export function composeRequirements(role: CustomRole, input: Input): CustomRequirement[] {
  const before = new Map(role.requirements.map((asked) => [asked.skill, asked]));
  const taken = input.takes;
  const suggested = Object.keys(taken).length > 0 ? suggest(role.advertisement) : new Map<string, CustomRequirement>();
  const kept = Object.keys(input.levels).filter((skill) => !input.drops[skill]);
  const skills = new Set([...kept, ...Object.keys(taken), ...(input.addSkill === "" ? [] : [input.addSkill])]);
  return [...skills].map((skill) => {
    const level = input.levels[skill];
    if (level === undefined) return suggested.get(skill) ?? putIn(skill, input.addLevel);
    return choose(before.get(skill) ?? putIn(skill, level), skill, level, input);
  });
}

function suggest(advertisement: string): Map<string, CustomRequirement> {
  const { suggestions } = matchAdvertisement(catalogueIndex, advertisement);
  return new Map(suggestions.map((entry) => [entry.skill, toRequirement(advertisement, entry)]));
}

/** A weight stays exactly as it was while its word does; a source, while the level it was read for does. */
function choose(
  asked: CustomRequirement,
  skill: string,
  level: CustomRequirement["level"],
  input: Input,
): CustomRequirement {
  const word = input.weights[skill] ?? weightWord(asked.weight);
  return {
    ...asked,
    level,
    weight: word === weightWord(asked.weight) ? asked.weight : weightOf(word),
    kind: input.kinds[skill] ?? asked.kind,
    proof: input.proofs[skill] !== undefined,
    source: level === asked.level ? asked.source : null,
  };
}

const putIn = (skill: string, level: CustomRequirement["level"]): CustomRequirement => ({
  skill,
  level,
  weight: weightOf("normal"),
  kind: "must",
  proof: false,
  why: added,
  source: null,
});

/** What a role of the catalogue asks, as requirements of one's own that name where they come from. */
export function copyRequirements({ roles }: CatalogueIndex, roleId: string): CustomRequirement[] {
  return (roles.get(roleId)?.requirements ?? []).map(({ skill, level, weight, kind, proof, why, source }) => ({
    skill,
    level,
    weight,
    kind,
    proof,
    why,
    source,
  }));
}
