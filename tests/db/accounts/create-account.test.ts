import { describe, expect, it } from "vitest";
import { findAdoptedRoadmap } from "@/db/accounts/adopt-guest-draft";
import { createAccount, type NewAccount } from "@/db/accounts/create-account";
import { findGuestDraft, saveGuestLevels, saveGuestPlan } from "@/db/accounts/guest-drafts";
import { makeGuestToken } from "@/db/accounts/guest-token";
import { openSession } from "@/db/accounts/sessions";
import { setMilestoneStatus } from "@/db/progress/set-milestone-status";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { readAs } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { breakTable } from "../../support/break-table";
import { drawPlan } from "../../support/draw-plan";
import { countRows, dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { createViewer } from "../../support/viewer";
import { readMilestone, readRoadmap, saveRoadmap, today } from "../../support/walk-roadmap";

let count = 0;
function account(token: string | null, email = `person${(count += 1)}@example.org`): NewAccount {
  const adoption = token === null ? null : { token, today };
  return { email, name: null, password: "correct horse battery staple", timeZone: "Europe/Vienna", adoption };
}
async function drawAsVisitor(): Promise<string> {
  const token = makeGuestToken();
  await saveGuestLevels(token, "cloud-architect", { git: 3, linux: 0 });
  await saveGuestPlan(token, drawPlan("Drawn as a visitor"));
  return token;
}
async function signUp(token: string | null): Promise<Viewer> {
  const created = await createAccount(account(token));
  return { userId: created.ok ? created.value.userId : "" } as Viewer;
}
const usersWith = async (email: string) => (await superuser`select id from users where email = ${email}`).length;

describe("signing up", () => {
  it("keeps the very plan that was shown, and the answers", async () => {
    const token = await drawAsVisitor();
    const viewer = await signUp(token);
    const roadmapId = (await findAdoptedRoadmap(token)) ?? "";
    const saved = await readRoadmap(viewer, roadmapId);
    const drawn = drawPlan("Drawn as a visitor");
    expect(saved.snapshot).toStrictEqual(drawn.snapshot);
    expect(saved.constraints).toStrictEqual(drawn.constraints);
    expect(saved.roadmap.title).toBe(drawn.title);
    expect(saved.milestones.map(({ key }) => key)).toEqual(drawn.snapshot.milestones.map(({ key }) => key));
    expect(await readAs(viewer, currentClaims)).toEqual(
      new Map([
        ["git", { level: 3, basis: "self", claimedOn: today }],
        ["linux", { level: 0, basis: "self", claimedOn: today }],
      ]),
    );
  });

  it("empties the draft: the cookie opens nothing more, and what it held is kept once", async () => {
    const token = await drawAsVisitor();
    const viewer = await signUp(token);
    expect(await findGuestDraft(token)).toBeNull();
    const [draft] = await superuser`select levels, plan from guest_drafts where adopted_by = ${viewer.userId}`;
    expect(draft).toEqual({ levels: {}, plan: null });
  });

  it("with a taken address is refused, adopts nothing and changes nothing", async () => {
    const token = await drawAsVisitor();
    const owner = await createViewer();
    const before = await dumpPerson(owner.userId);
    const refused = await createAccount(account(token, owner.email));
    expect(refused).toEqual({ ok: false, failure: { reason: "email-taken" } });
    expect(await dumpPerson(owner.userId)).toBe(before);
    expect((await findGuestDraft(token))?.plan).toStrictEqual(drawPlan("Drawn as a visitor"));
  });

  it("twice at once with one address makes one account", async () => {
    const both = [account(null, "twin@example.org"), account(null, "twin@example.org")];
    const answers = await Promise.all(both.map(createAccount));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await usersWith("twin@example.org")).toBe(1);
  });

  it("leaves no account when the plan cannot be kept", async () => {
    const [token, input] = [await drawAsVisitor(), account(null)];
    const mend = await breakTable("milestones", "insert");
    await expect(createAccount({ ...input, adoption: { token, today } })).rejects.toThrow();
    await mend();
    expect(await usersWith(input.email)).toBe(0);
    expect(await findGuestDraft(token)).not.toBeNull();
    expect((await createAccount({ ...input, adoption: { token, today } })).ok).toBe(true);
  });

  it("takes no address that is not lower case", async () => {
    await expect(createAccount(account(null, "Ada@example.org"))).rejects.toThrow();
  });
});

describe("a draft", () => {
  it("is adopted by one account, whoever is first", async () => {
    const token = await drawAsVisitor();
    const people = await Promise.all([signUp(token), signUp(token), signUp(token)]);
    const roadmaps = await Promise.all(people.map(async ({ userId }) => (await countRows(userId))["roadmaps"] ?? 0));
    expect(roadmaps.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
  });

  it("of another token, or of none, stays where it is", async () => {
    const token = await drawAsVisitor();
    const viewer = await signUp(makeGuestToken());
    await signUp(null);
    expect(await countRows(viewer.userId)).toEqual({ users: 1 });
    expect((await findGuestDraft(token))?.levels).toEqual({ git: 3, linux: 0 });
  });

  it("that is over is not adopted", async () => {
    const token = await drawAsVisitor();
    await superuser`update guest_drafts set expires_at = now() - interval '1 second' where adopted_by is null`;
    const viewer = await signUp(token);
    expect(await countRows(viewer.userId)).toEqual({ users: 1 });
    expect(await findAdoptedRoadmap(token)).toBeNull();
  });
});

describe("signing in", () => {
  it("adopts a draft too, and its answers lower no level that work has earned", async () => {
    const viewer = await createViewer();
    const roadmapId = await saveRoadmap(viewer);
    const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
    await setMilestoneStatus(viewer, { milestoneId, version: 1, status: "done", skipReason: null, today }, once());
    const token = await drawAsVisitor();
    await openSession(viewer.userId, null, { token, today });
    const claims = await readAs(viewer, currentClaims);
    expect([claims.get("linux")?.level, claims.get("git")?.level]).toEqual([2, 3]);
    expect(await countRows(viewer.userId)).toMatchObject({ roadmaps: 2, auth_sessions: 2 });
  });
});
