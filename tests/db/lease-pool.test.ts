import net from "node:net";
import postgres from "postgres";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { leases } from "@/db/client";
import { BusyError, LeaseLostError } from "@/db/errors";
import type { Lease } from "@/db/lease";
import { type LeasePool, makeLeasePool } from "@/db/lease-pool";
import { openTransaction } from "@/db/transaction";
import { appUrl } from "../support/superuser";

const url = process.env["DATABASE_URL"] ?? "";
const app = postgres(appUrl(), { max: 1 });
let pool: LeasePool;
beforeEach(() => {
  pool = makeLeasePool({ url, limit: 3, acquireTimeoutMs: 150 });
  return () => pool.end();
});
afterAll(() => app.end());

async function pidOf(lease: Lease): Promise<number> {
  const [row] = await lease.db.execute<{ pid: number }>("select pg_backend_pid() as pid");
  return row?.pid ?? 0;
}
async function kill(lease: Lease): Promise<void> {
  await app`select pg_terminate_backend(${await pidOf(lease)})`;
  await expect.poll(() => lease.isDead()).toBe(true);
}

describe("the pool", () => {
  it("lends at most its limit, each connection to one borrower", async () => {
    const lent = [await pool.acquire(), await pool.acquire(), await pool.acquire()];
    expect(new Set(await Promise.all(lent.map(pidOf))).size).toBe(3);
    const fourth = pool.acquire();
    expect(pool.size()).toEqual({ open: 3, idle: 0, waiting: 1 });
    const [first] = lent;
    if (first) pool.release(first, false);
    expect(await fourth).toBe(first);
    expect(pool.size()).toEqual({ open: 3, idle: 0, waiting: 0 });
  });

  it("says busy once the waiting time is over, forgets who waited, and loses no connection by it", async () => {
    const lent = [await pool.acquire(), await pool.acquire(), await pool.acquire()];
    const startedAt = performance.now();
    await expect(pool.acquire()).rejects.toThrow(BusyError);
    expect(performance.now() - startedAt).toBeGreaterThan(140);
    expect(pool.size()).toEqual({ open: 3, idle: 0, waiting: 0 });
    for (const lease of lent) pool.release(lease, false);
    expect(pool.size()).toEqual({ open: 3, idle: 3, waiting: 0 });
    await pidOf(await pool.acquire());
  });

  it("serves those who wait in the order they came, also before a newcomer", async () => {
    const lent = [await pool.acquire(), await pool.acquire(), await pool.acquire()];
    const order: string[] = [];
    const waiting = ["first", "second", "third"].map(async (name) => {
      await pool.acquire();
      order.push(name);
    });
    for (const lease of lent) pool.release(lease, false);
    await Promise.all(waiting);
    expect(order).toEqual(["first", "second", "third"]);
  });

  it("never lends a dead connection again and makes a new one in its place", async () => {
    const lease = await pool.acquire();
    const pid = await pidOf(lease);
    await kill(lease);
    pool.release(lease, false);
    expect(pool.size()).toEqual({ open: 0, idle: 0, waiting: 0 });
    const next = await pool.acquire();
    expect(next).not.toBe(lease);
    expect(await pidOf(next)).not.toBe(pid);
  });

  it("notices that a connection died while nobody had it", async () => {
    const lease = await pool.acquire();
    await pidOf(lease);
    pool.release(lease, false);
    await kill(lease);
    expect(await pool.acquire()).not.toBe(lease);
    expect(pool.size()).toEqual({ open: 1, idle: 0, waiting: 0 });
  });

  it("gives a waiter a new connection when the one it waited for comes back broken", async () => {
    const lent = [await pool.acquire(), await pool.acquire(), await pool.acquire()];
    const waiter = pool.acquire();
    const [broken] = lent;
    if (broken) pool.release(broken, true);
    expect(lent).not.toContain(await waiter);
    expect(pool.size()).toEqual({ open: 3, idle: 0, waiting: 0 });
  });

  it("ends what comes back after its own end", async () => {
    const lease = await pool.acquire();
    await pidOf(lease);
    pool.end();
    pool.release(lease, false);
    expect([lease.isDead(), pool.size().open]).toEqual([true, 0]);
  });
});

describe("a lease", () => {
  it("refuses every statement after its loss, also those of a function that still runs", async () => {
    const lease = await pool.acquire();
    await lease.run("begin");
    await kill(lease);
    await expect(lease.run("select 1")).rejects.toThrow(LeaseLostError);
    for (let statement = 0; statement < 3; statement += 1) {
      await expect(lease.db.execute("select 1")).rejects.toThrow();
    }
  });

  it("fails the statement during which it is lost, and the next", async () => {
    const lease = await pool.acquire();
    const pid = await pidOf(lease);
    const sleeping = expect(lease.db.execute("select pg_sleep(5)")).rejects.toThrow();
    await expect
      .poll(() => app`select 1 from pg_stat_activity where pid = ${pid} and query like '%pg_sleep(5)'`)
      .toHaveLength(1);
    await app`select pg_terminate_backend(${pid})`;
    await sleeping;
    await expect(lease.db.execute("select 1")).rejects.toThrow();
  });

  it.each([
    ["is not there", (server: net.Server) => server.close()],
    ["hangs up", (server: net.Server) => server.on("connection", (socket) => socket.end())],
    ["breaks off", (server: net.Server) => server.on("connection", (socket) => socket.resetAndDestroy())],
  ])("of a server that %s fails at once, statement by statement", async (_, act) => {
    const server = net.createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as net.AddressInfo;
    act(server);
    const nowhere = makeLeasePool({ url: `postgres://a:b@127.0.0.1:${port}/c`, limit: 1, acquireTimeoutMs: 50 });
    const lease = await nowhere.acquire();
    await expect(lease.run("begin")).rejects.toThrow();
    await expect(lease.run("rollback")).rejects.toThrow();
    await expect(lease.db.execute("select 1")).rejects.toThrow();
    expect(lease.isDead()).toBe(true);
    server.close();
  });

  it.each([
    ["a wrong password", (right: URL) => Object.assign(right, { password: "wrong" }), "password authentication failed"],
    ["an unknown database", (right: URL) => Object.assign(right, { pathname: "/nowhere" }), "does not exist"],
  ])("of %s fails and can be given back", async (_, change, message) => {
    const wrong = makeLeasePool({ url: change(new URL(url)).href, limit: 1, acquireTimeoutMs: 50 });
    for (let round = 0; round < 2; round += 1) {
      const lease = await wrong.acquire();
      await expect(lease.run("begin")).rejects.toThrow(message);
      await expect(lease.run("rollback")).rejects.toThrow();
      wrong.release(lease, true);
    }
    expect(wrong.size()).toEqual({ open: 0, idle: 0, waiting: 0 });
  });
});

describe("a transaction", () => {
  it("whose rollback cannot be sent throws its own error and gives the connection up", async () => {
    const before = leases().size().open;
    const failing = openTransaction(async ({ db }) => {
      const [row] = await db.execute<{ pid: number }>("select pg_backend_pid() as pid");
      await app`select pg_terminate_backend(${row?.pid ?? 0})`;
      throw new Error("the verb's own reason");
    });
    await expect(failing).rejects.toThrow("the verb's own reason");
    await expect.poll(() => leases().size()).toEqual({ open: before, idle: before, waiting: 0 });
    expect(await openTransaction(async () => "works again")).toBe("works again");
  });
});
