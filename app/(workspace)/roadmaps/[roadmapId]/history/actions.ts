"use server";

import { defineAction } from "@/app/_server/action";
import { restoreRevision } from "@/db/roadmaps/restore-revision";
import { restoreRevisionForm } from "./forms";

export const restoreRevisionAction = defineAction(restoreRevisionForm, async ({ viewer, input, once }) => {
  const { changeId, number } = await restoreRevision(viewer, input, once);
  return {
    ok: true,
    message: `Revision ${input.number} is back, as revision ${number}. What you did meanwhile stays done.`,
    changeId,
  };
});
