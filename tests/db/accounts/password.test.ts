import { describe, expect, it } from "vitest";
import { checkCredentials } from "@/db/accounts/check-credentials";
import { createAccount } from "@/db/accounts/create-account";
import { hashPassword, verificationCount, verifyPassword } from "@/db/accounts/password";
import { BusyError } from "@/db/errors";
import { createViewer } from "../../support/viewer";

const password = "correct horse battery staple";
const email = "ada@example.org";
const created = await createAccount({ email, name: "Ada", password, timeZone: "UTC", adoption: null });
const withoutPassword = await createViewer();

describe("checking a password", () => {
  it.each([
    ["the right one", email, password],
    ["a wrong one", email, "incorrect horse battery staple"],
    ["an unknown address", "nobody@example.org", password],
    ["an account without a password", withoutPassword.email, password],
    ["the decoy's own words", "nobody@example.org", "a decoy that no account has"],
    ["the decoy's own words for such an account", withoutPassword.email, "a decoy that no account has"],
  ])("%s costs one Argon2 verification", async (name, address, attempt) => {
    const before = verificationCount();
    const found = await checkCredentials(address, attempt);
    expect(verificationCount() - before).toBe(1);
    expect(found).toEqual(name === "the right one" && created.ok ? { userId: created.value.userId } : null);
  });

  it("is done by Argon2id at OWASP's setting, with a salt for each", async () => {
    const [one, two] = [await hashPassword(password), await hashPassword(password)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(two).not.toBe(one);
    expect(await verifyPassword(two, password)).toBe(true);
  });

  it("tells long, spaced and astral passwords apart to the last character", async () => {
    const long = ` ${"\u{1F9ED}".repeat(60)} a`;
    const stored = await hashPassword(long);
    expect(await verifyPassword(stored, long)).toBe(true);
    expect(await verifyPassword(stored, `${long.slice(0, -1)}b`)).toBe(false);
    expect(await verifyPassword(stored, long.trim())).toBe(false);
  });
});

describe("the queue of hashes", () => {
  it("takes two at work and twenty waiting, turns the rest away at once, and goes on", async () => {
    const attempts = Array.from({ length: 30 }, (_, at) =>
      at % 2 ? hashPassword(password) : verifyPassword(null, password),
    );
    const ends = await Promise.allSettled(attempts);
    const turnedAway = ends.filter((end) => end.status === "rejected");
    expect(turnedAway).toHaveLength(8);
    for (const { reason } of turnedAway) expect(reason).toBeInstanceOf(BusyError);
    expect(await verifyPassword(await hashPassword(password), password)).toBe(true);
  });

  it("frees its place when a check fails", async () => {
    const broken = Array.from({ length: 5 }, () => verifyPassword("not a hash", password));
    for (const end of await Promise.allSettled(broken)) expect(end.status).toBe("rejected");
    expect(await verifyPassword(null, password)).toBe(false);
  });
});
