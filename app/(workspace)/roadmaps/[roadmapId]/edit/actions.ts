"use server";

import { randomUUID } from "node:crypto";
import { defineAction } from "@/app/_server/action";
import { catalogueIndex } from "@/app/_server/catalogue";
import { formatDay } from "@/app/_ui/format";
import { limits } from "@/lib/core/limits";
import { nameItem } from "@/lib/planner/roadmap/name-item";
import { isOwnStep, itemOfOwn } from "@/lib/planner/roadmap/own-steps";
import { bringBack } from "@/lib/progress/edit-plan/bring-back";
import { addMonths } from "@/lib/time/add-months";
import {
  addOwnStepForm,
  allowItemForm,
  editOwnStepForm,
  holdMilestoneForm,
  moveMilestoneForm,
  removeOwnStepForm,
  takeBackStepForm,
} from "./forms";
import { makeEdit } from "./make-edit";
import { replaceOwnStep } from "./replace-own-step";

const gone = { refusal: "This step is not among the open ones any more. Reload the page." };
const tooFar = (today: string, day: string | null): boolean =>
  day !== null && day > addMonths(today, 12 * limits.planningYearsMax);
const farDay = {
  ok: false as const,
  message: "Please check the marked fields.",
  fieldErrors: { notBefore: [`Choose a day within ${limits.planningYearsMax} years.`] },
};

export const addOwnStepAction = defineAction(addOwnStepForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, afterKey } = input;
  const step = { id: randomUUID(), ...input.step };
  if (tooFar(today, step.notBefore)) return farDay;
  return makeEdit({ viewer, roadmapId, today, once }, ({ constraints: { own } }, open) => {
    if (own.length >= limits.ownSteps)
      return { refusal: `A roadmap holds at most ${limits.ownSteps} steps of your own.` };
    const key = itemOfOwn(step);
    const isKnown = afterKey === "first" || open.some((row) => row.key === afterKey);
    const place = isKnown ? { place: { key, afterKey: afterKey === "first" ? null : afterKey } } : {};
    return { edit: { edits: { own: [...own, step] }, ...place }, lead: `“${step.title}” is in the plan.` };
  });
});

export const editOwnStepAction = defineAction(editOwnStepForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, key, step, shown } = input;
  if (tooFar(today, step.notBefore)) return farDay;
  return makeEdit({ viewer, roadmapId, today, once }, ({ constraints }, open) => {
    if (!isOwnStep(key) || !open.some((row) => row.key === key)) return gone;
    const own = replaceOwnStep(constraints.own, { key, step, shown });
    return { edit: { edits: { own } }, lead: "Step changed." };
  });
});

export const removeOwnStepAction = defineAction(removeOwnStepForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, key } = input;
  return makeEdit({ viewer, roadmapId, today, once }, ({ constraints }, open) => {
    if (!isOwnStep(key) || !open.some((row) => row.key === key)) return gone;
    const own = constraints.own.filter((known) => itemOfOwn(known) !== key);
    return { edit: { edits: { own } }, lead: "Step taken out; its notes, hours and evidence are set aside." };
  });
});

export const moveMilestoneAction = defineAction(moveMilestoneForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, key, to, afterKey } = input;
  return makeEdit({ viewer, roadmapId, today, once }, (_saved, open) => {
    // Experience runs beside study, by its months: study moves past study.
    const study = open.filter(({ months }) => months === 0);
    const at = study.findIndex((row) => row.key === key);
    if (at < 0) return gone;
    if (to === "after") {
      const target = study.find((row) => row.key === afterKey);
      if (!target && afterKey !== "first") return gone;
      const lead = target ? `Moved after “${target.title}”.` : "Moved to the top.";
      return { edit: { place: { key, afterKey: target?.key ?? null } }, lead };
    }
    const other = study[to === "up" ? at - 1 : at + 1];
    if (!other) return { refusal: `It is the ${to === "up" ? "first" : "last"} open step already.` };
    const place = { key, afterKey: to === "down" ? other.key : (study[at - 2]?.key ?? null) };
    return { edit: { place }, lead: `Moved ${to === "up" ? "before" : "after"} “${other.title}”.` };
  });
});

export const holdMilestoneAction = defineAction(holdMilestoneForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, key, notBefore } = input;
  if (tooFar(today, notBefore)) return farDay;
  return makeEdit({ viewer, roadmapId, today, once }, ({ constraints }, open) => {
    const row = open.find((entry) => entry.key === key && entry.months === 0);
    const [first] = row?.parts ?? [];
    if (!row || first === undefined) return gone;
    const lead = notBefore ? `Not before ${formatDay(notBefore)}.` : "No day to wait for.";
    if (isOwnStep(key)) {
      const own = constraints.own.map((step) => (itemOfOwn(step) === key ? { ...step, notBefore } : step));
      return { edit: { edits: { own } }, lead };
    }
    const others = constraints.pinned.filter((pin) => pin.notBefore === null || !row.parts.includes(pin.item));
    const pinned = notBefore === null ? others : [...others, { item: first, notBefore }];
    return { edit: { edits: { pinned } }, lead };
  });
});

export const takeBackStepAction = defineAction(takeBackStepForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, key } = input;
  return makeEdit({ viewer, roadmapId, today, once }, ({ constraints, milestones }) => {
    const step = milestones.find((row) => row.key === key)?.setAside;
    if (!step) return { refusal: "This step is in the plan already. Reload the page." };
    if (isOwnStep(key) && constraints.own.length >= limits.ownSteps)
      return { refusal: `A roadmap holds at most ${limits.ownSteps} steps of your own.` };
    return { edit: bringBack(constraints, step), lead: `“${step.title}” is back in the plan.` };
  });
});

export const allowItemAction = defineAction(allowItemForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, item } = input;
  return makeEdit({ viewer, roadmapId, today, once }, ({ constraints: { avoidedItems } }) => {
    if (!avoidedItems.includes(item)) return { refusal: "It is allowed already. Reload the page." };
    const edits = { avoidedItems: avoidedItems.filter((other) => other !== item) };
    return { edit: { edits }, lead: `“${nameItem(catalogueIndex, item) ?? item}” may be planned again.` };
  });
});
