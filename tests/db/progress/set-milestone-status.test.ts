import { describe, expect, it } from "vitest";
import { listChanges } from "@/db/progress/list-changes";
import { type StatusInput, setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { undoChange } from "@/db/progress/undo-change";
import { duplicateRoadmap } from "@/db/roadmaps/duplicate-roadmap";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { claimLevels } from "@/db/skill-claims/claim-levels";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { NotFoundError } from "@/db/errors";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { MilestoneStatus } from "@/lib/progress/status";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";
import { readMilestone, saveRoadmap } from "../../support/walk-roadmap";

async function begin(key: string) {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, key);
  let version = 1;
  return {
    viewer,
    roadmapId,
    milestoneId,
    read: () => readMilestone(viewer, roadmapId, key),
    set: async (status: MilestoneStatus, today: string, skipReason: string | null = null) => {
      const input: StatusInput = { milestoneId, version, status, skipReason, today };
      const answer = await setMilestoneStatus(viewer, input, once());
      if (answer.ok) version = answer.version;
      return answer;
    },
  };
}
const levelsOf = async (viewer: Viewer) =>
  Object.fromEntries([...(await readAs(viewer, currentClaims))].map(([skill, { level }]) => [skill, level]));

describe("the days of a milestone", () => {
  it("start with the first work, end with the last, and go when it is to do again", async () => {
    const step = await begin("step:linux:2");
    await step.set("in-progress", "2026-12-03");
    expect(await step.read()).toMatchObject({ startedOn: "2026-12-03", finishedOn: null, version: 2 });
    await step.set("done", "2026-12-09");
    expect(await step.read()).toMatchObject({ startedOn: "2026-12-03", finishedOn: "2026-12-09" });
    await step.set("done", "2026-12-20");
    expect(await step.read()).toMatchObject({ startedOn: "2026-12-03", finishedOn: "2026-12-09" });
    await step.set("in-progress", "2026-12-21");
    expect(await step.read()).toMatchObject({ startedOn: "2026-12-03", finishedOn: null });
    await step.set("to-do", "2026-12-22");
    expect(await step.read()).toMatchObject({ status: "to-do", startedOn: null, finishedOn: null });
  });

  it("are the same day when it was done in one go, and none when it was skipped", async () => {
    const [done, skipped] = [await begin("step:linux:2"), await begin("step:linux:2")];
    await done.set("done", "2028-02-29");
    expect(await done.read()).toMatchObject({ startedOn: "2028-02-29", finishedOn: "2028-02-29" });
    await skipped.set("skipped", "2028-02-29", "  Taught it for years ");
    expect(await skipped.read()).toMatchObject({
      status: "skipped",
      skipReason: "Taught it for years",
      startedOn: null,
      finishedOn: null,
    });
  });
});

describe("finishing", () => {
  it("raises levels, never lowers one, and says what proved them", async () => {
    const [project, certification] = [await begin("project:cluster"), await begin("cert:cka")];
    await claimLevels(project.viewer, { levels: { linux: 3, terraform: 0 }, today: "2026-12-01" }, once());
    await project.set("done", "2026-12-05");
    expect(await levelsOf(project.viewer)).toEqual({ linux: 3, terraform: 1 });
    await certification.set("done", "2026-12-05");
    expect(await readAs(certification.viewer, currentClaims)).toEqual(
      new Map([["kubernetes", { level: 3, basis: "certificate", claimedOn: "2026-12-05" }]]),
    );
  });

  it("is given back when the milestone leaves done, earned levels alone", async () => {
    const step = await begin("project:cluster");
    await claimLevels(step.viewer, { levels: { linux: 1 }, today: "2026-12-01" }, once());
    await step.set("done", "2026-12-05");
    await claimLevels(step.viewer, { levels: { git: 2 }, today: "2026-12-06" }, once());
    expect(await levelsOf(step.viewer)).toEqual({ git: 2, linux: 2, terraform: 1 });
    await step.set("skipped", "2026-12-07", "Was a mistake");
    expect(await levelsOf(step.viewer)).toEqual({ git: 2, linux: 1 });
  });
});

describe("a level that two finished milestones earn", () => {
  it("stays when one of them is no longer finished, in this roadmap or another", async () => {
    const { viewer, roadmapId, set } = await begin("step:linux:2");
    await set("done", "2026-12-03");
    await duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once());
    await set("in-progress", "2026-12-04");
    expect(await readAs(viewer, currentClaims)).toEqual(
      new Map([["linux", { level: 2, basis: "milestone", claimedOn: "2026-12-03" }]]),
    );
  });

  it("stays when the finishing of one of them is undone", async () => {
    const { viewer, roadmapId, set } = await begin("step:linux:2");
    const answer = await set("done", "2026-12-03");
    await duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once());
    await undoChange(viewer, { changeId: answer.ok ? answer.changeId : 0 }, once());
    expect(await levelsOf(viewer)).toEqual({ linux: 2 });
  });

  it("goes when the other one went with its roadmap", async () => {
    const { viewer, roadmapId, set } = await begin("step:linux:2");
    await set("done", "2026-12-03");
    const { roadmapId: copyId } = await duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once());
    await setRoadmapStatus(viewer, { roadmapId: copyId, status: "deleted" }, once());
    await set("in-progress", "2026-12-04");
    expect(await levelsOf(viewer)).toEqual({});
  });

  it("is not raised over the person's own newer word", async () => {
    const { viewer, roadmapId, set } = await begin("step:linux:2");
    await set("done", "2026-12-03");
    await duplicateRoadmap(viewer, { roadmapId, title: "Copy" }, once());
    await claimLevels(viewer, { levels: { linux: 1 }, today: "2026-12-04" }, once());
    await set("in-progress", "2026-12-05");
    expect(await levelsOf(viewer)).toEqual({ linux: 1 });
  });
});

describe("a roadmap that was deleted", () => {
  it("has no milestones to change", async () => {
    const step = await begin("step:linux:2");
    await setRoadmapStatus(step.viewer, { roadmapId: step.roadmapId, status: "deleted" }, once());
    await expect(step.set("done", "2026-12-05")).rejects.toThrow(NotFoundError);
    expect((await readAs(step.viewer, (tx) => listChanges(tx, { roadmapId: step.roadmapId })))[0]?.kind).toBe(
      "roadmap-status",
    );
  });
});
