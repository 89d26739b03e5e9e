"use server";

import { defineAction } from "@/app/_server/action";
import { NotFoundError } from "@/db/errors";
import { addEvidence, removeEvidence } from "@/db/progress/add-evidence";
import { addResource, removeResource } from "@/db/progress/add-resource";
import { editResource } from "@/db/progress/edit-resource";
import { logHours, removeHours } from "@/db/progress/log-hours";
import { saveNote } from "@/db/progress/save-note";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { tickCriterion } from "@/db/progress/tick-criterion";
import { undoChange } from "@/db/progress/undo-change";
import { statusWord } from "@/lib/progress/status";
import type { StatusValue } from "@/lib/view/settle-status";
import {
  addResourceForm,
  editResourceForm,
  evidenceForm,
  hoursForm,
  noteForm,
  removeEvidenceForm,
  removeHoursForm,
  removeResourceForm,
  statusForm,
  tickForm,
  undoForm,
} from "./forms";

export const setStatusAction = defineAction<typeof statusForm, StatusValue>(
  statusForm,
  async ({ viewer, input, today, once }) => {
    const { status, skipReason = null } = input;
    const answer = await setMilestoneStatus(viewer, { ...input, skipReason, today }, once);
    if (!answer.ok) {
      const why = "Say in a few words why you skip it, so that you know later.";
      return { ok: false, message: "Please check the marked field.", fieldErrors: { skipReason: [why] } };
    }
    const { changeId, version } = answer;
    return {
      ok: true,
      message: `Now: ${statusWord(status).toLowerCase()}.`,
      changeId,
      value: { milestoneId: input.milestoneId, status, version },
    };
  },
);

export const logHoursAction = defineAction(hoursForm, async ({ viewer, input, today, once }) => {
  const { milestoneId, workedOn, hours } = input;
  if (workedOn > today || workedOn < "2000-01-01") {
    const why = "Choose a day up to today.";
    return { ok: false, message: "Please check the marked fields.", fieldErrors: { workedOn: [why] } };
  }
  const { changeId } = await logHours(viewer, { milestoneId, workedOn, minutes: Math.round(hours * 60) }, once);
  return { ok: true, message: `${hours} h logged.`, changeId };
});

export const removeHoursAction = defineAction(removeHoursForm, async ({ viewer, input, once }) => {
  const { changeId } = await removeHours(viewer, input, once);
  return { ok: true, message: "Hours removed.", changeId };
});

export const saveNoteAction = defineAction<typeof noteForm, { note: string; version: number }>(
  noteForm,
  async ({ viewer, input, once }) => {
    const { changeId, version } = await saveNote(viewer, input, once);
    return { ok: true, message: "Note saved.", changeId, value: { note: input.note, version } };
  },
);

export const addEvidenceAction = defineAction(evidenceForm, async ({ viewer, input, once }) => {
  const { changeId } = await addEvidence(viewer, input, once);
  return { ok: true, message: "Evidence added.", changeId };
});

export const removeEvidenceAction = defineAction(removeEvidenceForm, async ({ viewer, input, once }) => {
  const { changeId } = await removeEvidence(viewer, input, once);
  return { ok: true, message: "Evidence removed.", changeId };
});

export const tickCriterionAction = defineAction(tickForm, async ({ viewer, input, once }) => {
  const answer = await tickCriterion(viewer, input, once);
  if (!answer.ok) return { ok: false, message: "This milestone asks for something else by now. Reload the page." };
  return { ok: true, message: input.isTicked ? "Ticked." : "No longer ticked.", changeId: answer.changeId };
});

export const addResourceAction = defineAction(addResourceForm, async ({ viewer, input, once }) => {
  const { changeId } = await addResource(viewer, { ...input, note: input.resourceNote }, once);
  return { ok: true, message: "Resource added.", changeId };
});

export const editResourceAction = defineAction(editResourceForm, async ({ viewer, input, once }) => {
  const { changeId } = await editResource(viewer, { ...input, note: input.resourceNote }, once);
  return { ok: true, message: "Resource changed.", changeId };
});

export const removeResourceAction = defineAction(removeResourceForm, async ({ viewer, input, once }) => {
  const { changeId } = await removeResource(viewer, input, once);
  return { ok: true, message: "Resource removed.", changeId };
});

export const undoAction = defineAction(undoForm, async ({ viewer, input, once }) => {
  try {
    await undoChange(viewer, input, once);
  } catch (error) {
    // A second tab may have been quicker; that is not a missing page.
    if (!(error instanceof NotFoundError)) throw error;
    return { ok: false, message: "That was taken back already." };
  }
  return { ok: true, message: "Taken back." };
});
