import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";
import { hashFiles, holdsText } from "./hash-files.mjs";
import { runStep } from "./run-step.mjs";
import { writeCspHashes } from "./write-csp-hashes.mjs";

const sources = [
  "app",
  "lib",
  "db",
  "public",
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  ".env",
  ".env.local",
  ".env.production",
  ".env.production.local",
];

/** `next build` writes the values of these into the pages. */
function describePublicEnvironment() {
  const names = Object.keys(process.env).filter((name) => name.startsWith("NEXT_PUBLIC_"));
  return names
    .sort()
    .map((name) => `${name}=${process.env[name]}`)
    .join("\n");
}

/** Builds the app for production, unless the last finished build was made from these very sources. */
export function ensureBuilt() {
  const stamp = path.join(projectRoot, ".next", "waymark-sources");
  const wanted = hashFiles(sources, describePublicEnvironment());
  if (holdsText(stamp, wanted)) return;
  // Without its stamp an interrupted build cannot pass for the finished one that it has begun to overwrite.
  fs.rmSync(stamp, { force: true });
  const next = path.join(projectRoot, "node_modules/next/dist/bin/next");
  runStep("Building the app", process.execPath, [next, "build"], { NODE_ENV: "production" });
  writeCspHashes();
  fs.writeFileSync(stamp, wanted);
}
