import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

function toRoute(file) {
  return `/${file
    .split(path.sep)
    .join("/")
    .replace(/\.html$/, "")
    .replace(/^index$/, "")}`;
}

/**
 * Writes .next/csp-hashes.json: for every route that `next build` rendered to HTML, the sha256 sources of its inline
 * scripts, as a Content-Security-Policy takes them. Such a page cannot carry a nonce, which is new at every request.
 */
export function writeCspHashes() {
  const pages = path.join(projectRoot, ".next/server/app");
  const hashes = {};
  for (const file of fs.readdirSync(pages, { recursive: true }).filter((name) => name.endsWith(".html"))) {
    const html = fs.readFileSync(path.join(pages, file), "utf8");
    const scripts = [...html.matchAll(inlineScript)].map(([, script]) => script);
    const digest = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
    hashes[toRoute(file)] = [...new Set(scripts.map(digest))];
  }
  fs.writeFileSync(path.join(projectRoot, ".next/csp-hashes.json"), JSON.stringify(hashes));
}
