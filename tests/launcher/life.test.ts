import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { end, findServer, findWatchdog, holdDatabase, makeFolder, until } from "../support/launcher";

async function ask(url: string, statement: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

describe("the embedded database", () => {
  it("is made once, stopped with its launcher, and started again with what it held", async () => {
    const folder = makeFolder();
    const first = await holdDatabase(folder);
    expect(first.how).toBe("created");
    await ask(first.superuserUrl, "create table kept as select 7 as number");
    await end(first.process, "SIGTERM");
    expect(findServer(folder)).toBeNull();
    await until("the watchdog goes too", 5_000, () => findWatchdog(folder) === null);

    const second = await holdDatabase(folder);
    expect(second.how).toBe("started");
    expect(await ask(second.superuserUrl, "select number from kept")).toEqual([{ number: 7 }]);
  });

  it("listens on loopback only, without a socket file, asks for a password and keeps checksums", async () => {
    const { superuserUrl } = await holdDatabase(makeFolder());
    const settings = ["listen_addresses", "unix_socket_directories", "data_checksums", "max_connections", "TimeZone"];
    const values = settings.map((name) => `current_setting('${name}') as "${name}"`).join();
    expect(await ask(superuserUrl, `select ${values}`)).toEqual([
      {
        listen_addresses: "127.0.0.1",
        unix_socket_directories: "",
        data_checksums: "on",
        max_connections: "60",
        TimeZone: "UTC",
      },
    ]);
    const stranger = new URL(superuserUrl);
    stranger.password = "guessed";
    await expect(ask(stranger.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
  });

  it("keeps its secrets in files that only their owner reads", async () => {
    const folder = makeFolder();
    await holdDatabase(folder);
    const secrets = path.join(folder, "secrets");
    expect(fs.readdirSync(secrets).sort()).toEqual(["superuser", "waymark_app", "waymark_owner"]);
    for (const name of fs.readdirSync(secrets)) {
      const file = path.join(secrets, name);
      expect(fs.statSync(file).mode & 0o777).toBe(0o600);
      expect(fs.readFileSync(file, "utf8")).toMatch(/^[\w-]{43}$/);
    }
  });

  it("is one server, shared, when two launchers start at once, and ends with the last of them", async () => {
    const folder = makeFolder();
    const [one, two, three] = await Promise.all([holdDatabase(folder), holdDatabase(folder), holdDatabase(folder)]);
    expect([one.how, two.how, three.how].sort()).toEqual(["created", "shared", "shared"]);
    expect(new Set([one.port, two.port, three.port]).size).toBe(1);
    const servers = execFileSync("ps", ["-Ao", "args"], { encoding: "utf8" }).split("\n");
    expect(servers.filter((line) => line.includes(`-D ${folder}/pg `))).toHaveLength(1);
    await end(one.process, "SIGTERM");
    await end(two.process, "SIGTERM");
    expect(await ask(three.superuserUrl, "select 1 as alive")).toEqual([{ alive: 1 }]);
    await end(three.process, "SIGTERM");
    expect(findServer(folder)).toBeNull();
  });
});
