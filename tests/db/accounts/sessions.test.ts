import { describe, expect, it } from "vitest";
import { changePassword } from "@/db/accounts/change-password";
import { checkCredentials } from "@/db/accounts/check-credentials";
import { createAccount } from "@/db/accounts/create-account";
import { replacePassword } from "@/db/accounts/replace-password";
import { closeOwnSessions, closeSession, findSession, listSessions, openSession } from "@/db/accounts/sessions";
import type { Viewer } from "@/db/viewer";
import { superuser } from "../../support/superuser";

const password = "correct horse battery staple";
let count = 0;

async function signUp() {
  const email = `session${(count += 1)}@example.org`;
  const created = await createAccount({ email, name: null, password, timeZone: "UTC", adoption: null });
  const userId = created.ok ? created.value.userId : "";
  const open = () => openSession(userId, "a browser", null);
  const find = (sessionId: string) => findSession(sessionId, userId);
  const sessionId = await open();
  return { email, userId, open, find, sessionId, viewer: (await find(sessionId)) as Viewer };
}
const age = (sessionId: string, how: { idle?: string; old?: string }) => superuser`
  update auth_sessions set
    last_seen_at = last_seen_at - ${how.idle ?? "0"}::interval,
    created_at = created_at - ${how.old ?? "0"}::interval,
    expires_at = expires_at - ${how.old ?? "0"}::interval
  where id = ${sessionId}`;
async function idleSeconds(sessionId: string): Promise<number> {
  const [row] = await superuser`
    select extract(epoch from now() - last_seen_at)::int as idle from auth_sessions where id = ${sessionId}`;
  return row?.["idle"] as number;
}

describe("a session", () => {
  it("is who signed in, until it is closed", async () => {
    const { email, userId, find, sessionId } = await signUp();
    const identity = { userId, sessionId, email, name: null, timeZone: "UTC", hasSingleKeyShortcuts: true };
    expect(await find(sessionId)).toEqual(identity);
    await closeSession(sessionId);
    expect(await find(sessionId)).toBeNull();
    await closeSession(sessionId);
  });

  it("ends after 7 idle days, not before, and being used keeps it from idling", async () => {
    const { find, sessionId, open } = await signUp();
    await age(sessionId, { idle: "6 days 23 hours" });
    expect(await find(sessionId)).not.toBeNull();
    expect(await idleSeconds(sessionId)).toBeLessThan(60);
    const other = await open();
    await age(other, { idle: "7 days 1 second" });
    expect(await find(other)).toBeNull();
    expect(await idleSeconds(other)).toBeGreaterThan(7 * 86_400);
  });

  it("is not written at every request", async () => {
    const { find, sessionId } = await signUp();
    await age(sessionId, { idle: "4 minutes" });
    await find(sessionId);
    expect(await idleSeconds(sessionId)).toBeGreaterThanOrEqual(240);
  });

  it("ends 30 days after it began, however much it was used", async () => {
    const { find, sessionId, open } = await signUp();
    const [row] =
      await superuser`select expires_at - created_at = interval '30 days' as is30 from auth_sessions where id = ${sessionId}`;
    expect(row).toEqual({ is30: true });
    await age(sessionId, { old: "29 days 23 hours", idle: "1 day" });
    expect(await find(sessionId)).not.toBeNull();
    await age(sessionId, { old: "1 hour 1 second" });
    expect(await find(sessionId)).toBeNull();
    expect(await find(await open())).not.toBeNull();
  });
});

describe("signing in again", () => {
  it("sweeps one's own sessions that are over, and no live or foreign one", async () => {
    const [{ userId, open, sessionId, find }, stranger] = [await signUp(), await signUp()];
    const [idle, old] = [await open(), await open()];
    await age(idle, { idle: "8 days" });
    await age(old, { old: "31 days" });
    await age(stranger.sessionId, { idle: "8 days" });
    const next = await open();
    const left = await superuser`select id from auth_sessions where user_id = ${userId}`;
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set([sessionId, next]));
    expect(await find(next)).not.toBeNull();
    expect(await superuser`select 1 from auth_sessions where user_id = ${stranger.userId}`).toHaveLength(1);
  });
});

describe("the list of sessions", () => {
  it("has the live ones, last seen first, and closes one or all others", async () => {
    const { viewer, open, find } = await signUp();
    const [second, third, idle] = [await open(), await open(), await open()];
    await age(idle, { idle: "8 days" });
    await age(second, { idle: "1 hour" });
    await age(viewer.sessionId, { idle: "2 hours" });
    const listed = await listSessions(viewer);
    expect(listed.map(({ id, isThisOne }) => [id, isThisOne])).toEqual([
      [third, false],
      [second, false],
      [viewer.sessionId, true],
    ]);
    expect(await closeOwnSessions(viewer, second)).toBe(1);
    expect(await find(second)).toBeNull();
    await closeOwnSessions(viewer, null);
    expect((await listSessions(viewer)).map(({ id }) => id)).toEqual([viewer.sessionId]);
  });
});

describe("a new password", () => {
  it("closes every other session and no stranger's", async () => {
    const [{ viewer, email, open, find }, stranger] = [await signUp(), await signUp()];
    const others = [await open(), await open()];
    const newPassword = "a better horse than the last one";
    expect(await changePassword(viewer, { currentPassword: password, newPassword })).toEqual({ ok: true, value: null });
    expect(await Promise.all([viewer.sessionId, ...others].map(find))).toEqual([viewer, null, null]);
    expect(await stranger.find(stranger.sessionId)).not.toBeNull();
    expect(await checkCredentials(email, password)).toBeNull();
    expect(await checkCredentials(email, newPassword)).toEqual({ userId: viewer.userId });
  });

  it("is refused without the present one, and then closes nothing", async () => {
    const { viewer, email, open, find } = await signUp();
    const other = await open();
    const wrong = await changePassword(viewer, {
      currentPassword: "a wrong horse altogether",
      newPassword: "taken over",
    });
    expect(wrong).toEqual({ ok: false, failure: { reason: "wrong-password" } });
    expect(await find(other)).not.toBeNull();
    expect(await checkCredentials(email, password)).not.toBeNull();
  });

  it("from the operator ends all sessions of that address alone", async () => {
    const [{ email, find, sessionId }, stranger] = [await signUp(), await signUp()];
    expect((await replacePassword(email, "from the operator's console")).ok).toBe(true);
    expect(await find(sessionId)).toBeNull();
    expect(await checkCredentials(email, "from the operator's console")).not.toBeNull();
    expect(await stranger.find(stranger.sessionId)).not.toBeNull();
    expect((await replacePassword("nobody@example.org", "from the operator's console")).ok).toBe(false);
  });
});
