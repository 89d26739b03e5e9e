"use server";

import { defineAction } from "@/app/_server/action";
import { duplicateRoadmap } from "@/db/roadmaps/duplicate-roadmap";
import { renameRoadmap } from "@/db/roadmaps/rename-roadmap";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { limits } from "@/lib/core/limits";
import { duplicateForm, renameForm, roadmapForm } from "./forms";

export const renameRoadmapAction = defineAction(renameForm, async ({ viewer, input, once }) => {
  const { changeId } = await renameRoadmap(viewer, input, once);
  return { ok: true, message: `Renamed to “${input.title}”.`, changeId };
});

export const duplicateRoadmapAction = defineAction(duplicateForm, async ({ viewer, input, once }) => {
  const title = `Copy of ${input.title}`.slice(0, limits.roadmapTitleCharacters).toWellFormed();
  await duplicateRoadmap(viewer, { roadmapId: input.roadmapId, title }, once);
  return { ok: true, message: `“${title}” was made. Hours, notes and evidence stay with the original.` };
});

export const archiveRoadmapAction = defineAction(roadmapForm, async ({ viewer, input, once }) => {
  const { changeId } = await setRoadmapStatus(viewer, { roadmapId: input.roadmapId, status: "archived" }, once);
  return { ok: true, message: "Roadmap archived. It keeps everything and waits further down.", changeId };
});

export const restoreRoadmapAction = defineAction(roadmapForm, async ({ viewer, input, once }) => {
  const { changeId } = await setRoadmapStatus(viewer, { roadmapId: input.roadmapId, status: "active" }, once);
  return { ok: true, message: "Roadmap restored.", changeId };
});

// The row is gone after this, and its form with it: the address carries what the page then offers to undo.
export const deleteRoadmapAction = defineAction(roadmapForm, async ({ viewer, input, once }) => {
  await setRoadmapStatus(viewer, { roadmapId: input.roadmapId, status: "deleted" }, once);
  return { ok: true, redirectTo: `/roadmaps?deleted=${input.roadmapId}` };
});
