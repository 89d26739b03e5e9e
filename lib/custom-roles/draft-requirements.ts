import { limits } from "@/lib/core/limits";
import type { ReadAdvertisement, Suggestion } from "./advertisement-types";
import type { CustomRequirement } from "./custom-role";
import { quoteMention } from "./quote-mention";

/** The requirement that a suggestion makes; its reason to be there is the advertisement's own sentence. */
export function toRequirement(text: string, suggestion: Suggestion): CustomRequirement {
  const { skill, level, weight, kind, proof, mentions } = suggestion;
  const [first] = mentions;
  const { before, found, after } = first ? quoteMention(text, first) : { before: "", found: "", after: "" };
  const why = first ? `The advertisement says: “${`${before}${found}${after}`.trim()}”` : "";
  return { skill, level, weight, kind, proof, why, source: null };
}

/** What an advertisement asks beyond doubt, essential and heavier first where there are more than a role may hold. */
export function draftRequirements(text: string, { suggestions }: ReadAdvertisement): CustomRequirement[] {
  const sure = suggestions.filter(({ doubt }) => doubt === null);
  const kept = new Set(
    sure
      .toSorted((a, b) => Number(b.kind === "must") - Number(a.kind === "must") || b.weight - a.weight)
      .slice(0, limits.customRoleRequirements),
  );
  return sure.filter((suggestion) => kept.has(suggestion)).map((suggestion) => toRequirement(text, suggestion));
}
