"use server";

import { defineAction } from "@/app/_server/action";
import { addOffer } from "@/db/offers/add-offer";
import { editOffer } from "@/db/offers/edit-offer";
import { editPaySettings } from "@/db/offers/edit-pay-settings";
import { removeOffer } from "@/db/offers/remove-offer";
import { saveNegotiation } from "@/db/offers/save-negotiation";
import { answerNotes, answerRefusal } from "./answer-refusal";
import { negotiationForm, offerForm, paySettingsForm, removeOfferForm } from "./forms";

export const addOfferAction = defineAction(offerForm, async ({ viewer, input, once }) => {
  const kept = await addOffer(viewer, input, once);
  return kept.ok ? { ok: true, redirectTo: `/offers/${kept.offerId}` } : answerRefusal(kept.failure);
});

export const editOfferAction = defineAction(offerForm, async ({ viewer, input, once }) => {
  const kept = await editOffer(viewer, input, once);
  return kept.ok ? { ok: true, message: "Offer saved.", changeId: kept.changeId } : answerRefusal(kept.failure);
});

export const removeOfferAction = defineAction(removeOfferForm, async ({ viewer, input, once }) => {
  const { changeId } = await removeOffer(viewer, input, once);
  return { ok: true, message: "Offer removed.", changeId };
});

export const savePaySettingsAction = defineAction(paySettingsForm, async ({ viewer, input, once }) => {
  const { changeId } = await editPaySettings(viewer, input, once);
  return { ok: true, message: "Assumptions saved.", changeId };
});

export const saveNegotiationAction = defineAction(negotiationForm, async ({ viewer, input, once }) => {
  const kept = await saveNegotiation(viewer, input, once);
  return kept.ok ? { ok: true, message: "Worksheet saved.", changeId: kept.changeId } : answerNotes(kept.failure);
});
