import fs from "node:fs";
import path from "node:path";

const macPrograms = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const linuxNames = ["chromium", "google-chrome", "google-chrome-stable"];

function listCandidates() {
  if (process.platform === "darwin") return macPrograms;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.flatMap((folder) => linuxNames.map((name) => path.join(folder, name)));
}

/**
 * The Chromium or Chrome that drives the end-to-end tests: CHROME_PATH, else one that is installed; null when there is
 * none (Playwright then uses its own). Ubuntu's snap is left out, for it cannot be driven.
 */
export function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return listCandidates().find((file) => !file.startsWith("/snap/") && fs.existsSync(file)) ?? null;
}
