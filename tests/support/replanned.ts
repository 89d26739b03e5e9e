import { applyReplan, type AppliedRevision } from "@/db/roadmaps/apply-replan";
import type { Viewer } from "@/db/viewer";
import type { Replanned } from "@/lib/progress/replan/replan-types";
import { drawPlan } from "./draw-plan";
import { once } from "./once";
import { readRoadmap } from "./walk-roadmap";

/**
 * The small plan planned anew: Linux goes on under a new name, Python is gone, the cluster and the certificate stay, and
 * there is one milestone more.
 */
export function replanned(added = "step:go:1"): Replanned {
  const { snapshot, constraints } = drawPlan();
  const [linux, , cluster, cka] = snapshot.milestones;
  if (!linux || !cluster || !cka) throw new Error("the small plan became another");
  const renamed = { ...linux, key: "step:linux-systems:2", parts: ["step:linux-systems:2"], title: "Linux systems" };
  const milestones = [cluster, { ...renamed, endsOn: "2027-02-01" }, { ...linux, key: added, parts: [added] }, cka];
  const finish = { ...snapshot.finish, plannedOn: "2027-07-31" };
  return {
    snapshot: { ...snapshot, catalogueVersion: "2027.01", milestones, finish },
    constraints: { ...constraints, budgetCents: 90_000 },
    heirs: [{ from: "step:linux:2", to: "step:linux-systems:2" }],
    diff: {
      added: [],
      removed: [{ key: "step:python:3", title: "step:python:3", cause: { kind: "wishes" } }],
      replaced: [],
      moved: [],
      resized: [],
      dropped: [],
      undropped: [],
      reworded: [],
      finish: { from: snapshot.finish, to: finish, days: 31 },
      hours: { from: snapshot.totals.hours, to: snapshot.totals.hours },
      costCents: { from: 44_500, to: 44_500 },
      role: null,
      catalogueVersion: { from: "2026.11", to: "2027.01" },
    },
  };
}

/** Applies a replanned roadmap as a page does that was drawn just now. */
export async function applyDrawn(viewer: Viewer, roadmapId: string, next = replanned()): Promise<AppliedRevision> {
  const { roadmap } = await readRoadmap(viewer, roadmapId);
  return applyReplan(viewer, { drawnFrom: roadmap, replanned: next }, once());
}
