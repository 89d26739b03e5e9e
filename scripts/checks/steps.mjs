import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";
import { readPlaywrightCounts, readVitestCounts } from "./read-counts.mjs";
import { runCommand } from "./run-command.mjs";

const artefacts = path.join(projectRoot, "artefacts");

/** A step of commands that counts as one test: all of them succeed, one after the other. */
function commands(name, ...list) {
  return {
    name,
    run: () => (list.every((command) => runCommand(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

/** A report of an earlier run must not be taken for this one's. */
function freshReport(name) {
  fs.mkdirSync(artefacts, { recursive: true });
  const file = path.join(artefacts, `${name}.json`);
  fs.rmSync(file, { force: true });
  return file;
}

/** Vitest colours what it writes for a CI too, where nobody sees colours but everybody the codes. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

function vitest(name, args, env = {}) {
  return {
    name,
    run() {
      const report = freshReport(name.replaceAll(/\W+/g, "-"));
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      return readVitestCounts(report, runCommand(["vitest", "run", ...args, ...reporters], { ...plain, ...env }));
    },
  };
}

const playwright = {
  name: "end-to-end tests",
  run() {
    const report = freshReport("playwright");
    return readPlaywrightCounts(report, runCommand(["playwright", "test"]));
  },
};

/** What needs neither a database nor a browser nor a build: seconds. */
export const fastSteps = [
  commands("types", ["next", "typegen"], ["tsc", "--noEmit"]),
  commands("lint", ["oxlint", "--type-aware"]),
  commands("format", ["biome", "format", "."]),
  commands("lockfile", [process.execPath, "scripts/lockcheck.mjs"]),
  vitest("unit and architecture tests", ["--project", "unit"]),
];

/** Everything. The rules must not notice the day beginning fourteen hours before it does in Greenwich. */
export const allSteps = [
  ...fastSteps,
  vitest("unit tests in Kiritimati", ["--project", "unit", "tests/unit"], { TZ: "Pacific/Kiritimati" }),
  vitest("database tests", ["--project", "db"]),
  vitest("launcher tests", ["--project", "launcher"]),
  commands("build", [process.execPath, "scripts/prestart.mjs"]),
  playwright,
];
