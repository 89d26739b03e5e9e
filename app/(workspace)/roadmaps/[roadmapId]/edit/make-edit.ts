import "server-only";
import { addHeld } from "@/app/(open)/roadmaps/new/draw-plan";
import type { ActionAnswer } from "@/app/_server/action";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { applyReplan } from "@/db/roadmaps/apply-replan";
import type { SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import { type Once, readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { type Edit, type EditRefusal, listOpen, tryEdit } from "@/lib/progress/edit-plan/try-edit";
import { readReplanFacts } from "../replan/load-replan";
import { describeEffect, describeRefusal } from "./describe-edit";

type Made = { edit: Edit; lead: string } | { refusal: string };
type Asked = { viewer: Viewer; roadmapId: string; today: string; once: Once };

/** A replan is what settles a refusal for something new, and what changes the limits. */
function refuse(refusal: EditRefusal, roadmapId: string): ActionAnswer {
  const link = { href: `/roadmaps/${roadmapId}/replan`, label: "Look at a replan" };
  const isSettledThere = ["unsettled", "late", "budget"].includes(refusal.kind);
  return { ok: false, message: describeRefusal(refusal), ...(isSettledThere ? { link } : {}) };
}

/**
 * Makes one edit of a roadmap its next revision. `read` answers the edit with the words that say it was made, or why there is
 * none; `open` are the rows that are neither done nor skipped.
 */
export async function makeEdit(
  { viewer, roadmapId, today, once }: Asked,
  read: (saved: SavedRoadmap, open: SnapshotMilestone[]) => Made,
): Promise<ActionAnswer> {
  const { saved, standing, index } = await readAs(viewer, (tx) => readReplanFacts(tx, roadmapId));
  const { isAllowed } = await spendAttempt(`replan:user:${viewer.userId}`, 600, 600);
  if (!isAllowed) return { ok: false, message: "You asked for very many plans. Wait a few minutes, then go on." };
  const { snapshot, constraints } = saved;
  const made = read(saved, listOpen(saved, standing));
  if ("refusal" in made) return { ok: false, message: made.refusal };
  const { certifications, experienceMonths } = snapshot.profile;
  const held = { held: certifications.map(({ id }) => id), experience: experienceMonths };
  const profile = addHeld({ ...standing.profile, experienceMonths: 0 }, held);
  const edited = tryEdit(index, { snapshot, constraints }, { ...standing, profile }, today, made.edit);
  if (!edited.ok) return refuse(edited.refusal, roadmapId);
  const { replanned } = edited;
  const { changeId } = await applyReplan(viewer, { drawnFrom: saved.roadmap, replanned }, once);
  return { ok: true, message: `${made.lead}${describeEffect(replanned.diff)}`, changeId };
}
