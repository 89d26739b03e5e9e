"use server";

import { defineAction } from "@/app/_server/action";
import { catalogueIndex } from "@/app/_server/catalogue";
import { restateLevel } from "@/db/skill-claims/restate-level";
import { levelWord } from "@/lib/view/level-word";
import { claimLevelForm } from "./forms";

export const claimLevelAction = defineAction(claimLevelForm, async ({ viewer, input, today, once }) => {
  const { changeId } = await restateLevel(viewer, { ...input, today }, once);
  const name = catalogueIndex.skills.get(input.skillId)?.name ?? input.skillId;
  return { ok: true, message: `${name}: ${levelWord(input.level)}, as of today.`, changeId };
});
