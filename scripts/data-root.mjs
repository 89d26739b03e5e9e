import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

/** The folder that keeps everything this installation must not lose: WAYMARK_DATA, or .data in the project. */
export function findDataRoot(env = process.env) {
  return path.resolve(projectRoot, env.WAYMARK_DATA || ".data");
}

/**
 * Makes the folder if it is missing and returns its real path, by which two starts recognise each other's database. As
 * root others may pass through it, because the database runs as another user.
 */
export function makeDataRoot(dataRoot) {
  fs.mkdirSync(dataRoot, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return fs.realpathSync(dataRoot);
}
