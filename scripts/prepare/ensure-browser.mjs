import fs from "node:fs";
import path from "node:path";
import { PlainError } from "../process/plain-error.mjs";
import { projectRoot } from "../project-root.mjs";
import { findBrowser } from "./find-browser.mjs";
import { runStep } from "./run-step.mjs";

async function hasBrowser() {
  if (findBrowser()) return true;
  const { chromium } = await import("@playwright/test");
  return fs.existsSync(chromium.executablePath());
}

/** Ubuntu's chromium package only points to a snap, so apt helps on Debian proper. */
function canUseApt() {
  if (process.getuid?.() !== 0 || !fs.existsSync("/etc/debian_version")) return false;
  return !/ubuntu/i.test(fs.readFileSync("/etc/os-release", "utf8"));
}

function installWithApt() {
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  runStep("Reading the package lists", "apt-get", ["update", "-qq"], quiet);
  const flags = ["install", "-y", "-qq", "-o=Dpkg::Use-Pty=0", "--no-install-recommends"];
  runStep("Installing Chromium", "apt-get", [...flags, "chromium"], quiet);
}

function downloadWithPlaywright() {
  const playwright = path.join(projectRoot, "node_modules/@playwright/test/cli.js");
  runStep("Downloading Chromium", process.execPath, [playwright, "install", "chromium"]);
}

/** Makes sure that there is a browser for the end-to-end tests. Throws PlainError when none can be had. */
export async function ensureBrowser() {
  if (await hasBrowser()) return;
  if (canUseApt()) installWithApt();
  else downloadWithPlaywright();
  if (!(await hasBrowser()))
    throw new PlainError("There is no browser for the end-to-end tests: install Chromium, or set CHROME_PATH.");
}
