import { sql } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { leases } from "@/db/client";
import { BusyError, LeaseLostError } from "@/db/errors";
import type { Db } from "@/db/lease";
import { openTransaction, readAs } from "@/db/transaction";
import { openHangingProxy } from "../support/hanging-proxy";
import { signal } from "../support/signal";
import { superuser } from "../support/superuser";
import { createViewer } from "../support/viewer";
import { saveRoadmap } from "../support/walk-roadmap";

const direct = new URL(process.env["DATABASE_URL"] ?? "");
const proxy = await openHangingProxy({ host: direct.hostname, port: Number(direct.port) });
const throughProxy = new URL(direct);
throughProxy.host = `127.0.0.1:${proxy.port}`;
process.env["DATABASE_URL"] = throughProxy.href;
afterEach(() => {
  vi.useRealTimers();
  proxy.goOn();
});

describe("a transaction", () => {
  it("has its own limits of time, whatever the role's are", async () => {
    const database = superuser(direct.pathname.slice(1));
    await superuser`alter role ${superuser(direct.username)} in database ${database} set statement_timeout = 0`;
    const names = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];
    const limits = await openTransaction(({ db }) =>
      db.execute<{ name: string; setting: string }>(
        sql`select name, setting from pg_settings where name in ${names} order by name desc`,
      ),
    );
    expect(limits.map(({ setting }) => setting)).toEqual(["5000", "2000", "15000"]);
  });

  it("is told busy when somebody else holds the row too long, and its connection stays good", async () => {
    const viewer = await createViewer();
    const roadmapId = await saveRoadmap(viewer);
    const [isHeld, release] = [signal(), signal()];
    const held = superuser.begin(async (hold) => {
      await hold`select 1 from roadmaps where id = ${roadmapId} for update`;
      isHeld.give();
      await release.happened;
    });
    await isHeld.happened;
    const lock = readAs(viewer, ({ db }) => db.execute(sql`select 1 from roadmaps where id = ${roadmapId} for update`));
    await expect(lock).rejects.toThrow(BusyError);
    release.give();
    await held;
    expect(leases().size()).toEqual({ open: 1, idle: 1, waiting: 0 });
  });

  it("once over gives nobody its connection: a forgotten await is an error", async () => {
    const leaked: Db[] = [];
    await readAs(await createViewer(), async ({ db }) => void leaked.push(db));
    await openTransaction(async ({ db }) => {
      await db.execute(sql`select 1`);
      expect(() => leaked[0]?.execute(sql`select 1`)).toThrow(LeaseLostError);
    });
    expect(() => leaked[0]?.select()).toThrow(LeaseLostError);
  });

  it("shows no value it was sent in the error it ends with", async () => {
    const secret = "a salary nobody must read in a log";
    const viewer = await createViewer();
    const failing = readAs(viewer, ({ db }) =>
      db.execute(sql`insert into skill_claims (user_id, skill_id, level, basis, claimed_on)
        values (${viewer.userId}, ${secret}, 9, 'self', now())`),
    );
    const error = await failing.then(
      () => null,
      (thrown: unknown) => thrown as Error,
    );
    const everything = [error, error?.cause].flatMap((e) =>
      e instanceof Error ? Object.getOwnPropertyNames(e).map((name) => String(Reflect.get(e, name))) : [],
    );
    expect(everything.join("\n")).toContain("23514");
    expect(everything.join("\n")).not.toContain(secret);
  });

  it("[FI-09] gives up after twelve seconds on a database that no longer answers, and the pool is whole", async () => {
    await openTransaction(({ db }) => db.execute(sql`select 1`));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let hasEnded = false;
    const hung = openTransaction(async ({ db }) => {
      await db.execute(sql`select 1`);
      proxy.hang();
      await db.execute(sql`select 2`);
    }).finally(() => {
      hasEnded = true;
    });
    const refused = expect(hung).rejects.toThrow();
    await vi.waitUntil(() => proxy.swallowed() > 0, { interval: 5 });
    await vi.advanceTimersByTimeAsync(11_900);
    expect(hasEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    await vi.waitUntil(() => hasEnded, { timeout: 1_000 });
    await refused;
    proxy.goOn();
    await expect.poll(() => leases().size()).toEqual({ open: 0, idle: 0, waiting: 0 });
    expect(await openTransaction(async () => "works again")).toBe("works again");
  });
});
