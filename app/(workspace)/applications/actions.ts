"use server";

import { defineAction } from "@/app/_server/action";
import { addApplication } from "@/db/landing/add-application";
import { editApplication } from "@/db/landing/edit-application";
import { removeApplication } from "@/db/landing/remove-application";
import { addApplicationForm, editApplicationForm, removeApplicationForm } from "./forms";
import { refuseDays } from "./refuse-days";

export const addApplicationAction = defineAction(addApplicationForm, async ({ viewer, input, today, once }) => {
  const refusal = refuseDays(input, today);
  if (refusal) return refusal;
  const { changeId } = await addApplication(viewer, input, once);
  return { ok: true, message: "Application added.", changeId };
});

export const editApplicationAction = defineAction(editApplicationForm, async ({ viewer, input, today, once }) => {
  const refusal = refuseDays(input, today);
  if (refusal) return refusal;
  const { changeId } = await editApplication(viewer, input, once);
  return { ok: true, message: "Application saved.", changeId };
});

export const removeApplicationAction = defineAction(removeApplicationForm, async ({ viewer, input, once }) => {
  const { changeId } = await removeApplication(viewer, input, once);
  return { ok: true, message: "Application removed.", changeId };
});
