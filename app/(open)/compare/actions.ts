"use server";

import { definePublicAction } from "@/app/_server/action";
import { catalogueIndex } from "@/app/_server/catalogue";
import { findGuest, guestToken } from "@/app/_server/guest";
import { saveGuestLevels } from "@/db/accounts/guest-drafts";
import { claimLevels } from "@/db/skill-claims/claim-levels";
import { ownPayForm, quickAnswersForm } from "./forms";
import { keepOwnPay } from "./own-pay";

export const keepOwnPayAction = definePublicAction(ownPayForm, async ({ viewer, input }) => {
  const { currency, pay, hour, forget } = input;
  const isEmpty = forget !== undefined || (pay === null && hour === null);
  await keepOwnPay(viewer, isEmpty ? null : { currency, payCents: pay, hourCents: hour ?? 0 });
  return { ok: true, message: isEmpty ? "Forgotten." : "Counted in the table below." };
});

export const saveQuickAnswersAction = definePublicAction(quickAnswersForm, async ({ viewer, input, today, once }) => {
  const levels = Object.fromEntries(Object.entries(input.levels).filter(([id, level]) => input.shown[id] !== level));
  const count = Object.keys(levels).length;
  const message = `${count === 1 ? "1 answer" : `${count} answers`} saved, and the table follows.`;
  if (viewer) return { ok: true, message, changeId: (await claimLevels(viewer, { levels, today }, once)).changeId };
  const roleId = (await findGuest())?.roleId ?? catalogueIndex.catalogue.roles[0]?.id ?? "";
  if (count > 0) await saveGuestLevels(await guestToken(), roleId, levels);
  return { ok: true, message };
});
