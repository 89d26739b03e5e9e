"use server";

import { defineAction } from "@/app/_server/action";
import { readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { applyReplan } from "@/db/roadmaps/apply-replan";
import { getRevision } from "@/db/roadmaps/get-revision";
import { readAs } from "@/db/transaction";
import { fingerprintReplan } from "./fingerprint-replan";
import { applyReplanForm } from "./forms";
import { drawReplan, readReplanFacts } from "./load-replan";
import { keepUnchanged } from "./read-values";
import { readSwap, swapIn } from "./swap";

const changed =
  "Something moved on meanwhile (your progress, the day or the catalogue), so this is no longer what you looked at. Nothing was changed: look at the new differences, then decide.";

export const applyReplanAction = defineAction(applyReplanForm, async ({ viewer, input, today, once }) => {
  const { roadmapId, fingerprint } = input;
  const { facts, revision } = await readAs(viewer, async (tx) => {
    const read = await readReplanFacts(tx, roadmapId);
    return { facts: read, revision: await getRevision(tx, roadmapId, read.saved.roadmap.revisionNumber) };
  });
  const redirectTo = `/roadmaps/${roadmapId}/history?applied=yes`;
  // The same form sent twice: the first one made the revision that stands.
  if (fingerprintReplan(revision) === fingerprint) return { ok: true, redirectTo };
  const keep = (now: typeof facts.saved.constraints) =>
    swapIn(keepUnchanged(now, facts.saved.constraints, today), readSwap(input));
  const { replanned } = drawReplan(facts, readPlanValues(input, today), keep, today);
  if (!replanned) return { ok: false, message: "Check the marked fields, look at the differences, then apply." };
  if (fingerprintReplan(replanned) !== fingerprint) return { ok: false, message: changed };
  await applyReplan(viewer, { drawnFrom: facts.saved.roadmap, replanned }, once);
  return { ok: true, redirectTo };
});
