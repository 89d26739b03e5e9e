import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { describeCluster } from "@/scripts/postgres/describe-cluster.mjs";
import { end, findServer, holdDatabase, holdInVain, makeFolder } from "../support/launcher";

async function makeStopped(): Promise<{ root: string; data: string }> {
  const root = makeFolder();
  const { process: launcher } = await holdDatabase(root);
  await end(launcher, "SIGTERM");
  return { root, data: describeCluster(root).data };
}

/** One sentence on one line, exit code 1, no stack. */
function expectSentence({ code, output }: { code: number | null; output: string }, words: RegExp): void {
  expect(output).toMatch(words);
  expect(output.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
}

describe("a start heals itself", () => {
  it("when postmaster.pid names a process that is alive but somebody else's", async () => {
    const { root, data } = await makeStopped();
    const stranger = spawn("sleep", ["60"], { uid: fs.statSync(data).uid });
    fs.writeFileSync(path.join(data, "postmaster.pid"), `${stranger.pid}\n${data}\n1700000000\n54321\n\n127.0.0.1\n`);
    fs.chownSync(path.join(data, "postmaster.pid"), fs.statSync(data).uid, fs.statSync(data).gid);
    const { how, process: launcher } = await holdDatabase(root);
    expect(how).toBe("started");
    await end(launcher, "SIGTERM");
    await end(stranger, "SIGKILL");
  });

  it("when postmaster.pid was left empty", async () => {
    const { root, data } = await makeStopped();
    fs.writeFileSync(path.join(data, "postmaster.pid"), "");
    fs.chownSync(path.join(data, "postmaster.pid"), fs.statSync(data).uid, fs.statSync(data).gid);
    expect((await holdDatabase(root)).how).toBe("started");
  });

  it("when initdb was interrupted, whose half-made folder goes", async () => {
    const root = makeFolder();
    const draft = `${describeCluster(root).data}.draft-4242`;
    fs.mkdirSync(path.join(draft, "base"), { recursive: true });
    fs.writeFileSync(path.join(draft, "PG_VERSION"), "18\n");
    expect((await holdDatabase(root)).how).toBe("created");
    expect(fs.existsSync(draft)).toBe(false);
  });

  it("when a killed launcher left its lock", async () => {
    const { root } = await makeStopped();
    const lock = { pid: process.pid, identity: "another life", token: "t", purpose: "preparing the database" };
    fs.writeFileSync(describeCluster(root).lock, JSON.stringify(lock));
    expect((await holdDatabase(root)).how).toBe("started");
  });
});

describe("a start refuses, in one sentence and touching nothing,", () => {
  it("a folder with files but no database", async () => {
    const root = makeFolder();
    const file = path.join(describeCluster(root).data, "thesis.txt");
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(file, "precious");
    expectSentence(await holdInVain(root), /holds files, but no PostgreSQL database/);
    expect(fs.readFileSync(file, "utf8")).toBe("precious");
  });

  it("a database of another major version", async () => {
    const { root, data } = await makeStopped();
    fs.writeFileSync(path.join(data, "PG_VERSION"), "17\n");
    expectSentence(await holdInVain(root), /made by PostgreSQL 17, but this version of Waymark brings 18/);
  });

  it("a broken data folder", async () => {
    const { root, data } = await makeStopped();
    fs.rmSync(path.join(data, "global/pg_control"));
    expectSentence(await holdInVain(root), /cannot use the database in .*: put a backup in its place/);
    expect(findServer(root)).toBeNull();
  });

  it("a database whose password is gone", async () => {
    const { root } = await makeStopped();
    fs.rmSync(path.join(root, "secrets/superuser"));
    expectSentence(await holdInVain(root), /password of the database in .* is missing/);
    expect(fs.existsSync(path.join(root, "secrets/superuser"))).toBe(false);
  });
});
