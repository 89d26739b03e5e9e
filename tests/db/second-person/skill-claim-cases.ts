import { expect } from "vitest";
import { claimLevels, insertSelfClaims } from "@/db/skill-claims/claim-levels";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { deleteClaims } from "@/db/skill-claims/delete-claims";
import { dropEarnedClaims, putBackClaims } from "@/db/skill-claims/drop-earned-claims";
import { skillClaims } from "@/db/schema/roadmaps";
import { earnAgain } from "@/db/skill-claims/earn-again";
import { earnClaims } from "@/db/skill-claims/earn-claims";
import { heldProofs } from "@/db/skill-claims/held-proofs";
import { listClaims } from "@/db/skill-claims/list-claims";
import { restateLevel } from "@/db/skill-claims/restate-level";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { drawPlan } from "../../support/draw-plan";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { today } from "../../support/walk-roadmap";
import type { VerbCase } from "./verb-case";

const levelsOf = async (viewer: Viewer) =>
  Object.fromEntries([...(await readAs(viewer, currentClaims))].map(([skill, { level }]) => [skill, level]));
const certification = drawPlan().snapshot.milestones.find(({ kind }) => kind === "certification");

export const skillClaimCases: Record<string, VerbCase> = {
  claimLevels: {
    foreign: async (stranger) => (await claimLevels(stranger, { levels: { git: 4 }, today }, once())).ok,
    gets: true,
    own: async ({ viewer }) => {
      await claimLevels(viewer, { levels: { git: 3, linux: 0 }, today }, once());
      expect(await levelsOf(viewer)).toEqual({ git: 3, linux: 0, terraform: 1 });
    },
  },
  insertSelfClaims: {
    foreign: async (stranger) => (await readAs(stranger, (tx) => insertSelfClaims(tx, { git: 4 }, today))).length,
    gets: 1,
    own: async ({ viewer }) => {
      expect(await readAs(viewer, (tx) => insertSelfClaims(tx, { git: 2, rust: 1 }, today))).toHaveLength(1);
      expect(await levelsOf(viewer)).toMatchObject({ git: 2, rust: 1 });
    },
  },
  currentClaims: {
    foreign: (stranger) => readAs(stranger, currentClaims),
    gets: new Map(),
    own: async ({ viewer }) => {
      expect(await readAs(viewer, currentClaims)).toEqual(
        new Map([
          ["git", { level: 2, basis: "self", claimedOn: today }],
          ["linux", { level: 2, basis: "milestone", claimedOn: today }],
          ["terraform", { level: 1, basis: "milestone", claimedOn: today }],
        ]),
      );
    },
  },
  deleteClaims: {
    foreign: async (stranger, { viewer }) => {
      const mine = await superuser`select sequence::int from skill_claims where user_id = ${viewer.userId}`;
      const sequences = mine.map((row) => row["sequence"] as number);
      await readAs(stranger, (tx) => deleteClaims(tx, sequences));
      return sequences.length;
    },
    gets: 4,
    own: async ({ viewer }) => {
      const [git] = await superuser`
        select sequence::int from skill_claims where user_id = ${viewer.userId} and skill_id = 'git'`;
      await readAs(viewer, (tx) => deleteClaims(tx, [git?.["sequence"] as number]));
      expect(await levelsOf(viewer)).not.toHaveProperty("git");
    },
  },
  dropEarnedClaims: {
    foreign: (stranger, { milestoneId }) => readAs(stranger, (tx) => dropEarnedClaims(tx, milestoneId)),
    gets: [],
    own: async ({ viewer, milestoneId }) => {
      expect(await readAs(viewer, (tx) => dropEarnedClaims(tx, milestoneId))).toHaveLength(2);
      expect(await levelsOf(viewer)).toEqual({ git: 2, linux: 1 });
    },
  },
  putBackClaims: {
    foreign: async (stranger, { milestoneId }) => {
      const foreign = {
        sequence: 1e9,
        userId: "",
        skillId: "git",
        level: 4,
        basis: "self",
        milestoneId,
        claimedOn: today,
      } as const;
      await readAs(stranger, (tx) => putBackClaims(tx, [foreign]));
      return levelsOf(stranger);
    },
    gets: { git: 4 },
    own: async ({ viewer, milestoneId }) => {
      const before = await readAs(viewer, currentClaims);
      await readAs(viewer, async (tx) => putBackClaims(tx, await dropEarnedClaims(tx, milestoneId)));
      expect(await readAs(viewer, currentClaims)).toEqual(before);
    },
  },
  earnClaims: {
    foreign: async (stranger, { milestoneId }) => {
      if (certification)
        await readAs(stranger, (tx) => earnClaims(tx, { milestone: certification, milestoneId, on: today }));
      return levelsOf(stranger);
    },
    gets: { kubernetes: 3 },
    own: async ({ viewer, milestoneId }) => {
      if (certification)
        await readAs(viewer, (tx) => earnClaims(tx, { milestone: certification, milestoneId, on: today }));
      expect((await readAs(viewer, currentClaims)).get("kubernetes")).toEqual({
        level: 3,
        basis: "certificate",
        claimedOn: today,
      });
    },
  },
  earnAgain: {
    foreign: async (stranger, { viewer, milestoneId }) => {
      const foreign = await readAs(viewer, (tx) => tx.db.select().from(skillClaims));
      return readAs(stranger, (tx) =>
        earnAgain(
          tx,
          foreign.filter((claim) => claim.milestoneId === milestoneId),
        ),
      );
    },
    gets: [],
    own: async ({ viewer, milestoneId }) => {
      const earned = await readAs(viewer, async (tx) => earnAgain(tx, await dropEarnedClaims(tx, milestoneId)));
      expect(earned).toHaveLength(2);
      expect(await levelsOf(viewer)).toEqual({ git: 2, linux: 2, terraform: 1 });
    },
  },
  heldProofs: {
    foreign: (stranger) => readAs(stranger, heldProofs),
    gets: { proofs: [], certifications: [] },
    own: async ({ viewer }) => {
      expect((await readAs(viewer, heldProofs)).proofs).toEqual([
        { skill: "linux", level: 2 },
        { skill: "terraform", level: 1 },
      ]);
    },
  },
  listClaims: {
    foreign: (stranger) => readAs(stranger, listClaims),
    gets: [],
    own: async ({ viewer, roadmapId }) => {
      const claims = await readAs(viewer, listClaims);
      const earnedBy = { roadmapId, key: "project:cluster", title: "project:cluster", isInPlan: true };
      expect(claims.map(({ skillId, level, basis }) => `${skillId} ${level} ${basis}`).toSorted()).toEqual([
        "git 2 self",
        "linux 1 self",
        "linux 2 milestone",
        "terraform 1 milestone",
      ]);
      expect(claims.find(({ skillId }) => skillId === "linux")).toMatchObject({ level: 2, claimedOn: today, earnedBy });
    },
  },
  restateLevel: {
    foreign: async (stranger) => {
      await restateLevel(stranger, { skillId: "git", level: 4, today }, once());
      return levelsOf(stranger);
    },
    gets: { git: 4 },
    own: async ({ viewer }) => {
      await restateLevel(viewer, { skillId: "git", level: 3, today }, once());
      expect(await levelsOf(viewer)).toMatchObject({ git: 3 });
    },
  },
};
