import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";
import { hashFiles, holdsText } from "./hash-files.mjs";
import { runStep } from "./run-step.mjs";

/** Installs the packages exactly as the lockfile names them, unless the last finished install had this very lockfile. */
export function ensureInstalled() {
  const stamp = path.join(projectRoot, "node_modules", ".waymark-install");
  const wanted = hashFiles(["package-lock.json"], `${process.platform} ${process.arch}`);
  if (holdsText(stamp, wanted)) return;
  // NODE_ENV=production or an "omit" setting in the environment would leave out what builds and tests the app.
  const flags = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  runStep("Installing packages", "npm", ["ci", ...flags], { NODE_ENV: "development" });
  fs.writeFileSync(stamp, wanted);
}
