import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { PlainError } from "../process/plain-error.mjs";
import { hasSecret, readOrMakeSecret } from "../secrets.mjs";
import { chooseRunner } from "./choose-runner.mjs";
import { saysDiskIsFull } from "./explain-failure.mjs";

/** The role that initdb makes. Only the launcher signs in with it. */
export const superuser = "postgres";

const draftMark = ".draft-";

/** Text sorts and folds case the same on every machine, whatever languages its system knows. */
const settings = [
  "--auth=scram-sha-256",
  "--data-checksums",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-instructions",
];

/** An interrupted initdb leaves its draft, which never was anybody's data. One that is still being written stays. */
function clearDrafts(cluster) {
  const mark = path.basename(cluster.data) + draftMark;
  for (const name of fs.readdirSync(cluster.dataRoot).filter((entry) => entry.startsWith(mark))) {
    try {
      fs.rmSync(path.join(cluster.dataRoot, name), { recursive: true, force: true });
    } catch (error) {
      if (error.code !== "ENOTEMPTY") throw error;
    }
  }
}

/** initdb reads the password from a file; it runs as another user, so it gets a copy of its own for that moment. */
function lendPassword(cluster, runner, draft) {
  const file = `${draft}.password`;
  fs.writeFileSync(file, readOrMakeSecret(cluster.dataRoot, "superuser"), { mode: 0o600 });
  runner.give(file);
  return file;
}

async function runInitdb(binaries, runner, draft, passwordFile) {
  const [command, args] = runner.wrap(binaries.initdb, [
    "-D",
    draft,
    "-U",
    superuser,
    `--pwfile=${passwordFile}`,
    ...settings,
  ]);
  // A group of its own, so that Ctrl-C reaches the launcher alone, which then stops what it started.
  const initdb = spawn(command, args, { ...runner.options, detached: true, stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  initdb.stderr.setEncoding("utf8").on("data", (text) => {
    complaint += text;
  });
  const [code] = await once(initdb, "close");
  if (code === 0) return;
  const [reason] = complaint.match(/(?:FATAL|PANIC|error|could not).*/) ?? [complaint.trim()];
  if (saysDiskIsFull(complaint))
    throw new PlainError(`The disk that holds ${path.dirname(draft)} is full: free some space and start again.`);
  throw new PlainError(`PostgreSQL could not make a database in ${path.dirname(draft)}: ${reason}`);
}

/**
 * Refuses, in one sentence, a data folder that these binaries cannot serve: another major version's, or one that holds
 * something else. Returns whether there is a database in it; a missing or empty folder holds none.
 */
export function inspectDataFolder(cluster, binaries) {
  const versionFile = path.join(cluster.data, "PG_VERSION");
  if (!fs.existsSync(versionFile)) {
    if (fs.existsSync(cluster.data) && fs.readdirSync(cluster.data).length > 0)
      throw new PlainError(
        `${cluster.data} holds files, but no PostgreSQL database: put the database back, move the folder away, or choose another with WAYMARK_DATA.`,
      );
    return false;
  }
  const major = fs.readFileSync(versionFile, "utf8").trim();
  if (major !== binaries.major)
    throw new PlainError(
      `The database in ${cluster.data} was made by PostgreSQL ${major || "of an unknown version"}, but this version of Waymark brings ${binaries.major}: use the Waymark that made it, or move it with pg_dump.`,
    );
  if (!hasSecret(cluster.dataRoot, "superuser"))
    throw new PlainError(
      `The password of the database in ${cluster.data} is missing: put the backup of ${path.join(cluster.dataRoot, "secrets")} back.`,
    );
  return true;
}

/** Makes an empty database: under another name first, so that an interruption never leaves half of one in its place. */
export async function createDataFolder(cluster, binaries) {
  clearDrafts(cluster);
  if (fs.existsSync(cluster.data)) fs.rmdirSync(cluster.data);
  const runner = chooseRunner(cluster, binaries);
  const draft = `${cluster.data}${draftMark}${process.pid}`;
  fs.mkdirSync(draft, { mode: 0o700 });
  runner.give(draft);
  const passwordFile = lendPassword(cluster, runner, draft);
  try {
    await runInitdb(binaries, runner, draft, passwordFile);
    fs.renameSync(draft, cluster.data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(draft, { recursive: true, force: true });
  }
}
