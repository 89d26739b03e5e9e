import { describe, expect, it } from "vitest";
import { createAccount } from "@/db/accounts/create-account";
import { saveGuestPlan } from "@/db/accounts/guest-drafts";
import { makeGuestToken } from "@/db/accounts/guest-token";
import { hashPassword } from "@/db/accounts/password";
import { openSession } from "@/db/accounts/sessions";
import { NotFoundError } from "@/db/errors";
import type { Viewer } from "@/db/viewer";
import { drawPlan } from "../../support/draw-plan";
import { dumpPerson } from "../../support/dump-person";
import { superuser } from "../../support/superuser";
import { createViewer } from "../../support/viewer";
import { readMilestone, today, walkRoadmap } from "../../support/walk-roadmap";
import { accountCases } from "./account-cases";
import { checkInCases } from "./check-in-cases";
import { checklistCases } from "./checklist-cases";
import { customRoleCases } from "./custom-role-cases";
import { landingCases } from "./landing-cases";
import { offerCases } from "./offer-cases";
import { progressCases } from "./progress-cases";
import { roadmapCases } from "./roadmap-cases";
import { skillClaimCases } from "./skill-claim-cases";
import { notFound, type Scene, type VerbCase } from "./verb-case";

export const cases: Record<string, VerbCase> = {
  ...accountCases,
  ...checkInCases,
  ...checklistCases,
  ...customRoleCases,
  ...landingCases,
  ...offerCases,
  ...progressCases,
  ...roadmapCases,
  ...skillClaimCases,
};
const password = "correct horse battery staple";
const passwordHash = await hashPassword(password);

async function setScene(): Promise<Scene> {
  const walk = await walkRoadmap();
  const guestToken = makeGuestToken();
  await saveGuestPlan(guestToken, drawPlan("Drawn as a visitor"));
  await superuser`update users set password_hash = ${passwordHash} where id = ${walk.viewer.userId}`;
  await openSession(walk.viewer.userId, "a browser", { token: guestToken, today });
  await superuser`delete from auth_sessions where user_id = ${walk.viewer.userId} and id <> ${walk.viewer.sessionId}`;
  const { id: milestoneId, version } = await readMilestone(walk.viewer, walk.roadmapId, "project:cluster");
  return { ...walk, milestoneId, version, guestToken, password };
}

async function createStranger(): Promise<Viewer> {
  const stranger = await createViewer();
  await superuser`update users set password_hash = ${await strangersHash} where id = ${stranger.userId}`;
  return stranger;
}
const strangersHash = hashPassword("the stranger's own password");

/** Has a stranger call every verb with the first person's ids, then the first person themselves. */
export function describeSecondPerson(layer: string): void {
  describe(`a second person sees nothing and changes nothing, ${layer}`, () => {
    it.each(Object.entries(cases))("%s", async (_, { foreign, gets, own }) => {
      const [scene, stranger] = [await setScene(), await createStranger()];
      const before = await dumpPerson(scene.viewer.userId);
      const outcome = await foreign(stranger, scene).catch((error: unknown) => {
        if (error instanceof NotFoundError) return notFound;
        throw error;
      });
      expect(outcome).toEqual(gets);
      expect(await dumpPerson(scene.viewer.userId)).toBe(before);
      await own(scene);
    });

    it("deleting an account leaves the other's rows alone, and signing up makes none of them move", async () => {
      const [scene, stranger] = [await setScene(), await walkRoadmap()];
      const before = await dumpPerson(scene.viewer.userId);
      await superuser`update users set password_hash = ${passwordHash} where id = ${stranger.viewer.userId}`;
      await accountCases["deleteAccount"]?.own({ ...scene, ...stranger });
      const again = { email: scene.viewer.email, name: null, password, timeZone: "UTC" };
      expect((await createAccount({ ...again, adoption: { token: scene.guestToken, today } })).ok).toBe(false);
      expect(await dumpPerson(scene.viewer.userId)).toBe(before);
    });
  });
}
