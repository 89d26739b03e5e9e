import { type CheckInInput, saveCheckIn } from "@/db/check-ins/save-check-in";
import { findCheckIn } from "@/db/check-ins/find-check-in";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { once } from "./once";
import { today } from "./walk-roadmap";

/** The Monday of the week in which the walked roadmap is walked. */
export const monday = "2026-11-30";

/** Saves the check-in of that week as a page does that was rendered just now: nothing said of any step, unless given. */
export async function checkIn(viewer: Viewer, given: Partial<CheckInInput> = {}) {
  const held = await readAs(viewer, (tx) => findCheckIn(tx, monday));
  const input = { monday, on: today, version: held?.version ?? 0, reflection: "", plannedMinutes: 480, items: [] };
  return saveCheckIn(viewer, { ...input, ...given }, once());
}
