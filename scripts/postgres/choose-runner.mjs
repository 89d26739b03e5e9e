import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { PlainError } from "../process/plain-error.mjs";

const asIs = { wrap: (command, args) => [command, args], options: { cwd: "/" }, give() {} };
const namespace = ["--user", "--map-user=65534", "--map-group=65534", "--"];

function inNamespace() {
  return { wrap: (command, args) => ["unshare", [...namespace, command, ...args]], options: { cwd: "/" }, give() {} };
}

function asUser({ uid, gid }) {
  return { ...asIs, options: { cwd: "/", uid, gid }, give: (file) => fs.chownSync(file, uid, gid) };
}

function findUser(name) {
  const ask = (flag) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout) || 0;
  return { uid: ask("-u"), gid: ask("-g") };
}

function canRun(user, command, args) {
  return spawnSync(command, args, { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}

function chooseForNewFolder(cluster, binaries) {
  for (const name of ["postgres", "nobody"]) {
    const user = findUser(name);
    const reaches = () =>
      canRun(user, binaries.initdb, ["--version"]) && canRun(user, "test", ["-x", cluster.dataRoot]);
    if (user.uid > 0 && reaches()) return asUser(user);
  }
  if (canRun({}, "unshare", [...namespace, binaries.initdb, "--version"])) return inNamespace();
  throw new PlainError(
    `PostgreSQL does not run as root, and no other user can reach ${path.dirname(cluster.data)}: move the project (to /srv, say), start as an ordinary user, or set DATABASE_URL.`,
  );
}

/**
 * How to run PostgreSQL's programs, which refuse to run as root: as root, as the user that owns the data folder; for a
 * new one as postgres or nobody, or, where neither can reach the project, as root seen as nobody in a user namespace.
 * `give` hands a file to the user that the programs run as.
 */
export function chooseRunner(cluster, binaries) {
  const owner = fs.statSync(cluster.data, { throwIfNoEntry: false });
  const me = process.getuid();
  if (me !== 0) {
    if (owner && owner.uid !== me)
      throw new PlainError(
        `The database folder ${cluster.data} belongs to another user: start as that user, or choose another folder with WAYMARK_DATA.`,
      );
    return asIs;
  }
  if (!owner) return chooseForNewFolder(cluster, binaries);
  return owner.uid === 0 ? inNamespace() : asUser(owner);
}
