import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { startPostgres } from "@/scripts/postgres/start-postgres.mjs";
import { end, findServer, findWatchdog, holdDatabase, makeFolder, until } from "../support/launcher";

/** Five seconds of grace, a look every second, the stop itself, and a busy machine. */
const watchdogLimitMs = 20_000;

function killServer(dataRoot: string): number {
  const server = findServer(dataRoot);
  if (server === null) throw new Error("no server to kill");
  process.kill(server, "SIGKILL");
  return server;
}

describe("after SIGKILL", () => {
  it("of the launcher, the next one adopts the server that still runs", async () => {
    const folder = makeFolder();
    const first = await holdDatabase(folder);
    const server = findServer(folder);
    await end(first.process, "SIGKILL");
    const second = await holdDatabase(folder);
    expect(second.how).toBe("adopted");
    expect(findServer(folder)).toBe(server);
    await end(second.process, "SIGTERM");
    expect(findServer(folder)).toBeNull();
  });

  it("of the launcher, the server stops by itself when nobody comes", async () => {
    const folder = makeFolder();
    const { process: launcher } = await holdDatabase(folder);
    await end(launcher, "SIGKILL");
    await until("server stopped", watchdogLimitMs, () => findServer(folder) === null);
    await until("watchdog gone", 5_000, () => findWatchdog(folder) === null);
    expect((await holdDatabase(folder)).how).toBe("started");
  });

  it("of launcher and watchdog, the next launcher adopts the server and guards it again", async () => {
    const folder = makeFolder();
    const { process: launcher } = await holdDatabase(folder);
    const watchdog = findWatchdog(folder);
    await end(launcher, "SIGKILL");
    process.kill(watchdog ?? 0, "SIGKILL");
    const second = await holdDatabase(folder);
    expect(second.how).toBe("adopted");
    expect(findWatchdog(folder)).not.toBe(watchdog);
    await end(second.process, "SIGKILL");
    await until("server stopped", watchdogLimitMs, () => findServer(folder) === null);
  });

  it("of everything in the middle of writing, every acknowledged row is there", async () => {
    const folder = makeFolder();
    const { process: launcher, superuserUrl } = await holdDatabase(folder);
    const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
    await sql`create table written (number int)`;
    let acknowledged = 0;
    const writing = (async () => {
      for (let number = 1; ; number += 1) {
        await sql`insert into written values (${number})`;
        acknowledged = number;
      }
    })().catch(() => {});
    await until("a hundred rows", 20_000, () => acknowledged >= 100);
    killServer(folder);
    await end(launcher, "SIGKILL");
    await sql.end({ timeout: 0 });
    await writing;

    const again = postgres((await holdDatabase(folder)).superuserUrl, { max: 1 });
    const [row] = await again<{ rows: number }[]>`select count(distinct number)::int as rows from written`;
    await again.end();
    expect(row?.rows).toBeGreaterThanOrEqual(acknowledged);
  });

  it("of the server, it is revived on the same port", async () => {
    const folder = makeFolder();
    const server = await startPostgres({ dataRoot: folder });
    try {
      const killed = killServer(folder);
      await until("death noticed", 5_000, () => !server.isAlive());
      await server.revive();
      expect(server.isAlive()).toBe(true);
      expect(findServer(folder)).not.toBe(killed);
      const sql = postgres(server.urls.superuser, { max: 1 });
      expect(await sql`select 1 as alive`).toEqual([{ alive: 1 }]);
      await sql.end();
    } finally {
      await server.stop();
    }
  });
});
