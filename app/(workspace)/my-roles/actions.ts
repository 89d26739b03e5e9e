"use server";

import { defineAction } from "@/app/_server/action";
import { catalogueIndex } from "@/app/_server/catalogue";
import { carryRole } from "@/app/_server/roles";
import { addCustomRole } from "@/db/custom-roles/add-custom-role";
import { editCustomRole } from "@/db/custom-roles/edit-custom-role";
import { getCustomRole } from "@/db/custom-roles/list-custom-roles";
import { removeCustomRole } from "@/db/custom-roles/remove-custom-role";
import { readAs } from "@/db/transaction";
import { limits } from "@/lib/core/limits";
import { composeRequirements } from "./compose-requirements";
import { draftRole } from "./draft-role";
import { addRoleForm, editRoleForm, removeRoleForm } from "./forms";

export const addRoleAction = defineAction(addRoleForm, async ({ viewer, input, once }) => {
  const drafted = draftRole(catalogueIndex, input);
  if (!drafted) {
    const why = `The first line is longer than ${limits.customRoleTitleCharacters} characters. Give the role a title.`;
    return { ok: false, message: "Please check the marked field.", fieldErrors: { title: [why] } };
  }
  const added = await addCustomRole(viewer, drafted, once);
  if (added.ok) return { ok: true, redirectTo: `/my-roles/${added.id}?made=1` };
  const { most } = added.failure;
  return { ok: false, message: `You keep ${most} roles, which is the most. Remove one first: your text stays here.` };
});

export const editRoleAction = defineAction(editRoleForm, async ({ viewer, input, today, once }) => {
  const role = carryRole(await readAs(viewer, (tx) => getCustomRole(tx, input.id)));
  const requirements = composeRequirements(role, input);
  const most = limits.customRoleRequirements;
  if (requirements.length > most) {
    const why = `A role asks for at most ${most} skills; these would be ${requirements.length}. Leave some out.`;
    return { ok: false, message: why, fieldErrors: { addSkill: [why] } };
  }
  const { id, version, title, summary, advertisementUrl, experienceMonths, likeRoleId } = input;
  const [low, high] = [input.payLow ?? input.payHigh, input.payHigh ?? input.payLow];
  const pay =
    low === null || high === null
      ? null
      : { currency: input.payCurrency, lowCents: low, highCents: high, statedOn: input.payOn || today };
  const said = { title, summary, advertisementUrl, experienceMonths, likeRoleId, pay, requirements };
  const { changeId } = await editCustomRole(viewer, { id, version, ...said }, once);
  return { ok: true, message: "Role saved.", changeId };
});

export const removeRoleAction = defineAction(removeRoleForm, async ({ viewer, input, once }) => {
  const { changeId } = await removeCustomRole(viewer, input, once);
  return { ok: true, message: "Role removed. Roadmaps towards it stay.", changeId };
});
