import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type APIRequestContext, request } from "@playwright/test";
import { createAccount } from "@/tests/e2e/support/people";
import { saveRoadmap } from "@/tests/e2e/support/roadmaps";
import { auditPage, ensureLighthouse } from "./audit-page";
import { buildEmptyApp } from "./empty-app";
import { type Served, serve } from "./serve";
import { timeAnswers } from "./time-answers";
import { timeInteractions } from "./time-interactions";
import { writeReport } from "./write-report";

const root = path.resolve(".bench");
const publicPages = [
  "/",
  "/roles/site-reliability-engineer",
  "/skills/kubernetes",
  "/sample/ai-architect",
  "/pay",
  "/search",
  "/sign-in",
];

/** Measures Waymark beside an empty app and writes docs/benchmarks/web.md. Takes some minutes; builds both first. */
async function main(): Promise<void> {
  const program = ensureLighthouse(root);
  const emptyFolder = buildEmptyApp(root);
  rmSync(path.join(root, "data"), { recursive: true, force: true });
  const next = path.resolve("node_modules/next/dist/bin/next");
  const empty = await serve(process.execPath, [next, "start", "-p", "3981"], {
    cwd: emptyFolder,
    port: 3981,
    ready: "/",
  });
  try {
    const waymark = await serve(process.execPath, ["scripts/start.mjs"], {
      cwd: process.cwd(),
      port: 3980,
      env: { WAYMARK_DATA: path.join(root, "data"), DATABASE_URL: "", DATABASE_OWNER_URL: "", AUTH_URL: "" },
      ready: "/api/health/ready",
    });
    try {
      await measure(program, waymark, empty);
    } finally {
      await waymark.stop();
    }
  } finally {
    await empty.stop();
  }
}

async function measure(program: string, waymark: Served, empty: Served): Promise<void> {
  const [load = Number.NaN] = os.loadavg();
  const walker = await request.newContext({ baseURL: waymark.origin });
  await createAccount(walker);
  const roadmap = await saveRoadmap(walker, "ai-architect");
  const cookie = await readCookie(walker);
  const privatePages = ["/dashboard", roadmap, `${roadmap}?view=timeline`, `${roadmap}?view=graph`];
  const audited = [
    ...publicPages.map((page) => ({ page, isPrivate: false })),
    ...privatePages.map((page) => ({ page, isPrivate: true })),
  ];
  const emptyFigures = auditPage(program, empty.origin, "/", null);
  const name = (page: string) => page.replace(roadmap, "/roadmaps/[roadmapId]");
  const pages = audited.map(({ page, isPrivate }) => {
    console.log(`auditing ${name(page)}`);
    return { ...auditPage(program, waymark.origin, page, isPrivate ? cookie : null), path: name(page), isPrivate };
  });
  const [emptyStatic = 1, emptyDynamic = 1, ...times] = await timeAnswers([
    { url: `${empty.origin}/`, cookie: null },
    { url: `${empty.origin}/dynamic`, cookie: null },
    ...audited.map(({ page, isPrivate }) => ({ url: waymark.origin + page, cookie: isPrivate ? cookie : null })),
  ]);
  const answers = audited.map(({ page, isPrivate }, at) => {
    const isDynamic = isPrivate || page === "/sign-in";
    const base = isDynamic ? emptyDynamic : emptyStatic;
    return {
      path: name(page),
      against: isDynamic ? ("dynamic" as const) : ("static" as const),
      ratio: (times[at] ?? 0) / base,
    };
  });
  const shown = (await (await walker.get(roadmap)).text()).replace(/<!-- -->/g, "");
  const milestones = Number(/of ([\d,]+) steps/.exec(shown)?.[1] ?? Number.NaN);
  const interactions = await timeInteractions(waymark.origin, cookie, listInteractions(roadmap));
  const measuredOn = new Date().toISOString().slice(0, 10);
  mkdirSync("docs/benchmarks", { recursive: true });
  writeFileSync(
    "docs/benchmarks/web.md",
    writeReport({ measuredOn, load, milestones, empty: emptyFigures, pages, answers, interactions }),
  );
}

function listInteractions(roadmap: string): Parameters<typeof timeInteractions>[2] {
  return [
    {
      what: "choosing a status in the list",
      path: roadmap,
      act: async (page) => {
        await page.getByRole("combobox", { name: "Status" }).first().press("ArrowDown");
      },
    },
    {
      what: "typing in the search of a page",
      path: "/search",
      act: async (page) => {
        await page.getByRole("searchbox").first().pressSequentially("kubernetes");
      },
    },
    {
      what: "typing the hours of a new roadmap",
      path: "/roadmaps/new?role=data-scientist",
      act: async (page) => {
        await page.getByLabel("Hours a week").press("End");
        await page.keyboard.type("5");
      },
    },
  ];
}

async function readCookie(walker: APIRequestContext): Promise<string> {
  const { cookies } = await walker.storageState();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

await main();
