"use server";

import { definePublicAction } from "@/app/_server/action";
import { readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { guestToken } from "@/app/_server/guest";
import { findProfile } from "@/app/_server/profile";
import { findTargets } from "@/app/_server/roles";
import { saveGuestPlan } from "@/db/accounts/guest-drafts";
import { createRoadmap } from "@/db/roadmaps/create-roadmap";
import { drawPlan } from "./draw-plan";
import { fingerprintPlan } from "./fingerprint-plan";
import { checkPlanValues, saveRoadmapForm } from "./forms";

const changed = "The plan changed meanwhile (a new day or a new catalogue). Look at it again, then save.";

export const saveRoadmapAction = definePublicAction(saveRoadmapForm, async ({ viewer, input, today, once }) => {
  const { index } = await findTargets(viewer);
  const { plan } = checkPlanValues(readPlanValues(input, today), today, index.roles);
  if (!plan) return { ok: false, message: "Check the marked fields, look at the plan, then save." };
  const drawn = drawPlan(await findProfile(viewer), plan, index);
  if (fingerprintPlan(drawn.snapshot) !== input.planFingerprint) return { ok: false, message: changed };
  if (viewer) {
    const created = await createRoadmap(viewer, drawn, once);
    return { ok: true, redirectTo: `/roadmaps/${created.roadmapId}` };
  }
  await saveGuestPlan(await guestToken(), drawn);
  return { ok: true, redirectTo: "/sign-up?callbackUrl=%2Fdashboard" };
});
