import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { forgiveAttempts } from "@/db/accounts/forgive-attempts";
import { spendAttempt } from "@/db/accounts/spend-attempt";
import { superuser } from "../../support/superuser";

const age = (key: string, how: string) =>
  superuser`update rate_limits set resets_at = resets_at - ${how}::interval where key = ${key}`;

describe("a budget of attempts", () => {
  it("allows its limit and then says how long to wait", async () => {
    const key = randomUUID();
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await spendAttempt(key, 3, 900)).toEqual({ isAllowed: true });
    const refused = await spendAttempt(key, 3, 900);
    expect(refused).toEqual({ isAllowed: false, retryAfterSeconds: expect.any(Number) });
    expect(refused.isAllowed || refused.retryAfterSeconds).toBeGreaterThan(890);
    expect(refused.isAllowed || refused.retryAfterSeconds).toBeLessThanOrEqual(900);
    expect(await spendAttempt(randomUUID(), 3, 900)).toEqual({ isAllowed: true });
  });

  it("is fresh once its window is over: the window is fixed, refusals do not stretch it", async () => {
    const key = randomUUID();
    await spendAttempt(key, 1, 900);
    await age(key, "899 seconds");
    const refused = await spendAttempt(key, 1, 900);
    expect(refused).toEqual({ isAllowed: false, retryAfterSeconds: 1 });
    await age(key, "2 seconds");
    expect(await spendAttempt(key, 1, 900)).toEqual({ isAllowed: true });
    expect((await spendAttempt(key, 1, 900)).isAllowed).toBe(false);
  });

  it("is shared: of 50 parallel attempts exactly the limit is allowed", async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => spendAttempt(key, 10, 900)));
    expect(answers.filter(({ isAllowed }) => isAllowed)).toHaveLength(10);
  });

  it("is whole again once it was forgiven, and no other is", async () => {
    const [key, other] = [randomUUID(), randomUUID()];
    for (const spent of [key, other]) await spendAttempt(spent, 1, 900);
    await forgiveAttempts(key);
    expect((await spendAttempt(key, 1, 900)).isAllowed).toBe(true);
    expect((await spendAttempt(other, 1, 900)).isAllowed).toBe(false);
  });

  it("does not keep the address it counted for ever", async () => {
    const key = `sign-in:account:${randomUUID()}@example.org`;
    await spendAttempt(key, 10, 900);
    await age(key, "900 seconds");
    await spendAttempt(randomUUID(), 10, 900);
    expect(await superuser`select 1 from rate_limits where key = ${key}`).toHaveLength(1);
    await age(key, "1 hour 1 second");
    await Promise.all(Array.from({ length: 20 }, () => spendAttempt(randomUUID(), 10, 900)));
    expect(await superuser`select 1 from rate_limits where key = ${key}`).toHaveLength(0);
  });
});
