import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

function listFiles(name) {
  const entry = fs.statSync(path.join(projectRoot, name), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [name];
  return fs
    .readdirSync(path.join(projectRoot, name))
    .sort()
    .flatMap((child) => listFiles(path.join(name, child)));
}

/** SHA-256 (hex) over names and contents of these files and folders of the project, and over `extra`. Missing ones count as absent. */
export function hashFiles(names, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const name of names.flatMap(listFiles)) {
    const content = fs.readFileSync(path.join(projectRoot, name));
    hash.update(`\0${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether the file holds exactly this text. */
export function holdsText(file, text) {
  return fs.existsSync(file) && fs.readFileSync(file, "utf8") === text;
}
