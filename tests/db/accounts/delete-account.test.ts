import { expect, it } from "vitest";
import { deleteAccount } from "@/db/accounts/delete-account";
import { saveGuestPlan } from "@/db/accounts/guest-drafts";
import { makeGuestToken } from "@/db/accounts/guest-token";
import { hashPassword } from "@/db/accounts/password";
import { findSession, openSession } from "@/db/accounts/sessions";
import { logHours } from "@/db/progress/log-hours";
import { drawPlan } from "../../support/draw-plan";
import { countRows, dumpPerson } from "../../support/dump-person";
import { once } from "../../support/once";
import { superuser } from "../../support/superuser";
import { readMilestone, today, walkRoadmap } from "../../support/walk-roadmap";

const password = "correct horse battery staple";
const passwordHash = await hashPassword(password);

async function makeAccount() {
  const walk = await walkRoadmap();
  const token = makeGuestToken();
  await saveGuestPlan(token, drawPlan());
  await openSession(walk.viewer.userId, null, { token, today });
  await superuser`update users set password_hash = ${passwordHash} where id = ${walk.viewer.userId}`;
  await superuser`
    insert into accounts (user_id, type, provider, provider_account_id)
    values (${walk.viewer.userId}, 'oidc', 'example', ${walk.viewer.userId})`;
  return walk;
}

/** Tables in which any column of any row mentions the text. */
async function tablesMentioning(text: string): Promise<string[]> {
  const tables = await superuser<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
  const found = [];
  for (const { name } of tables) {
    const rows =
      await superuser`select 1 from ${superuser(name)} t where strpos(to_jsonb(t)::text, ${text}) > 0 limit 1`;
    if (rows.length > 0) found.push(name);
  }
  return found;
}

it("leaves no row that belongs to the person or names them, in any table", async () => {
  const { viewer } = await makeAccount();
  const owned = Object.keys(await countRows(viewer.userId));
  expect(owned).toEqual(expect.arrayContaining(["accounts", "auth_sessions", "guest_drafts", "users", "changes"]));
  expect(await tablesMentioning(viewer.userId)).toEqual(owned.toSorted());
  expect(await deleteAccount(viewer, password)).toEqual({ ok: true, value: null });
  expect(await tablesMentioning(viewer.userId)).toEqual([]);
  expect(await tablesMentioning(viewer.email)).toEqual([]);
});

it("is refused without the password, and then deletes nothing", async () => {
  const { viewer } = await makeAccount();
  const before = await dumpPerson(viewer.userId);
  expect(await deleteAccount(viewer, "a wrong horse altogether")).toEqual({
    ok: false,
    failure: { reason: "wrong-password" },
  });
  expect(await dumpPerson(viewer.userId)).toBe(before);
});

it("[FI-33] completes while requests go on writing, and no row comes back", async () => {
  const { viewer, roadmapId } = await makeAccount();
  const { id: milestoneId } = await readMilestone(viewer, roadmapId, "step:linux:2");
  const write = () => logHours(viewer, { milestoneId, workedOn: today, minutes: 5 }, once());
  // As the request shell does it: a write begins only under a session that the database still holds.
  const keepWriting = async () => {
    let kept = 0;
    while (await findSession(viewer.sessionId, viewer.userId))
      await write().then(
        () => (kept += 1),
        () => {},
      );
    return kept;
  };
  const writers = Array.from({ length: 8 }, keepWriting);
  await expect.poll(async () => (await countRows(viewer.userId))["hour_entries"] ?? 0).toBeGreaterThan(10);
  expect((await deleteAccount(viewer, password)).ok).toBe(true);
  expect(await tablesMentioning(viewer.userId)).toEqual([]);
  expect(Math.max(...(await Promise.all(writers)))).toBeGreaterThan(0);
  for (const end of await Promise.allSettled([write(), write()])) expect(end.status).toBe("rejected");
  expect(await tablesMentioning(viewer.userId)).toEqual([]);
});
