"use server";

import { defineAction } from "@/app/_server/action";
import { saveCheckIn } from "@/db/check-ins/save-check-in";
import { checkInForm } from "./forms";
import { readWeek } from "./read-week";

export const saveCheckInAction = defineAction(checkInForm, async ({ viewer, input, today, once }) => {
  const week = readWeek(input, today);
  if (!week.ok) return { ok: false, ...week.failure };
  const { version, reflection, plannedMinutes } = input;
  const { monday, on, items } = week.value;
  const { changeId } = await saveCheckIn(viewer, { monday, on, version, reflection, plannedMinutes, items }, once);
  return { ok: true, message: "Check-in saved.", changeId };
});
