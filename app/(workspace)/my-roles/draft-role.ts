import type { z } from "zod";
import type { NewCustomRole } from "@/db/custom-roles/add-custom-role";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { limits } from "@/lib/core/limits";
import { draftRequirements } from "@/lib/custom-roles/draft-requirements";
import { matchAdvertisement } from "@/lib/custom-roles/match-advertisement";
import { readTitle } from "@/lib/custom-roles/read-title";
import { copyRequirements } from "./compose-requirements";
import type { addRoleForm } from "./forms";

/**
 * A role as it is first kept: what the advertisement asks beyond doubt, then what a copied role asks besides, heaviest first while
 * there is room. Null where no title was given and none can be read.
 */
export function draftRole(index: CatalogueIndex, input: z.output<typeof addRoleForm>): NewCustomRole | null {
  const { advertisement, advertisementUrl, copyFrom } = input;
  const copied = copyFrom === null ? undefined : index.roles.get(copyFrom);
  const title =
    input.title || readTitle(advertisement, limits.customRoleTitleCharacters) || (advertisement ? "" : copied?.title);
  if (!title) return null;
  const read = matchAdvertisement(index, advertisement);
  const asked = draftRequirements(advertisement, read);
  const named = new Set(asked.map(({ skill }) => skill));
  const more = (copied ? copyRequirements(index, copied.id) : [])
    .filter(({ skill }) => !named.has(skill))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limits.customRoleRequirements - asked.length);
  return {
    title,
    summary: copied && advertisement === "" ? copied.summary.slice(0, limits.customRoleSummaryCharacters) : "",
    advertisement,
    advertisementUrl,
    requirements: [...asked, ...more],
    experienceMonths: read.experienceMonths || (copied?.experienceMonths ?? 0),
    likeRoleId: copied?.id ?? null,
    pay: null,
  };
}
