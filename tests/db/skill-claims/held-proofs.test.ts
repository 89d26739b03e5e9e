import { describe, expect, it } from "vitest";
import { addEvidence, type EvidenceInput } from "@/db/progress/add-evidence";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { setRoadmapStatus } from "@/db/roadmaps/set-roadmap-status";
import { heldProofs } from "@/db/skill-claims/held-proofs";
import { readAs } from "@/db/transaction";
import { once } from "../../support/once";
import { createViewer } from "../../support/viewer";
import { readMilestone, saveRoadmap, today } from "../../support/walk-roadmap";

async function begin() {
  const viewer = await createViewer();
  const roadmapId = await saveRoadmap(viewer);
  const step = (key: string) => readMilestone(viewer, roadmapId, key);
  return {
    viewer,
    roadmapId,
    finish: async (key: string) => {
      const { id: milestoneId, version } = await step(key);
      await setMilestoneStatus(viewer, { milestoneId, version, status: "done", skipReason: null, today }, once());
    },
    prove: async (key: string, expiresOn: string | null) => {
      const { id: milestoneId } = await step(key);
      const input: EvidenceInput = {
        milestoneId,
        kind: "certificate",
        title: "Proof",
        url: null,
        certificateNumber: null,
        expiresOn,
      };
      await addEvidence(viewer, input, once());
    },
    held: () => readAs(viewer, heldProofs),
  };
}

describe("what a person can show", () => {
  it("is what finished projects and certifications prove, and of finished skills what has evidence", async () => {
    const { finish, prove, held } = await begin();
    await finish("step:linux:2");
    await finish("step:python:3");
    await prove("step:python:3", null);
    await prove("project:cluster", null);
    expect((await held()).proofs).toEqual([{ skill: "python", level: 3 }]);
    await finish("project:cluster");
    expect((await held()).proofs).toEqual(
      expect.arrayContaining([
        { skill: "python", level: 3 },
        { skill: "linux", level: 2 },
        { skill: "terraform", level: 1 },
      ]),
    );
  });

  it("holds a certification until the newest expiry that was noted", async () => {
    const { finish, prove, held } = await begin();
    await finish("cert:cka");
    expect((await held()).certifications).toEqual([{ id: "cka", until: null }]);
    await prove("cert:cka", "2027-01-31");
    await prove("cert:cka", "2029-01-31");
    await prove("cert:cka", null);
    expect((await held()).certifications).toEqual([{ id: "cka", until: "2029-01-31" }]);
  });

  it("does not count a deleted roadmap", async () => {
    const { viewer, roadmapId, finish, held } = await begin();
    await finish("cert:cka");
    await setRoadmapStatus(viewer, { roadmapId, status: "deleted" }, once());
    expect(await held()).toEqual({ proofs: [], certifications: [] });
  });
});
