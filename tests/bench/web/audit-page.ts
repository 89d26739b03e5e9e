import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { invariant } from "@/lib/core/invariant";
import { findBrowser } from "@/scripts/prepare/find-browser.mjs";

const version = "12.8.2";

export type PageFigures = {
  path: string;
  /** Lighthouse's scores, 0 to 100, in its mobile preset. */
  scores: Record<"performance" | "accessibility" | "best-practices" | "seo", number>;
  layoutShift: number;
  blockingMs: number;
  /** Bytes of script that came over the network, compressed. */
  scriptBytes: number;
};

/** Lighthouse is large and used here alone, so it is installed beside the bench when the bench first runs. */
export function ensureLighthouse(root: string): string {
  const program = path.join(root, "lighthouse/node_modules/lighthouse/cli/index.js");
  if (existsSync(program)) return program;
  const folder = path.join(root, "lighthouse");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", `lighthouse@${version}`], {
    cwd: folder,
    stdio: "ignore",
  });
  return program;
}

const runs = 3;
/** Lighthouse now and then loses its trace and says so; more than a few times is a fault. */
const mostLosses = 3;

/** Of three Lighthouse runs of a page the one whose performance is in the middle. `cookie` is sent with every request. */
export function auditPage(program: string, origin: string, page: string, cookie: string | null): PageFigures {
  const done: PageFigures[] = [];
  for (let losses = 0; done.length < runs; ) {
    try {
      done.push(auditOnce(program, origin, page, cookie));
    } catch (error) {
      losses += 1;
      if (losses > mostLosses) throw error;
    }
  }
  const [, middle] = done.toSorted((a, b) => a.scores.performance - b.scores.performance);
  invariant(middle, "three runs have a middle one");
  return middle;
}

function auditOnce(program: string, origin: string, page: string, cookie: string | null): PageFigures {
  const flags = ["--headless=new", "--no-sandbox", "--disable-quic", "--disable-background-networking"];
  const printed = execFileSync(
    process.execPath,
    [
      program,
      `${origin}${page}`,
      "--output=json",
      "--quiet",
      "--only-categories=performance,accessibility,best-practices,seo",
      `--chrome-flags=${flags.join(" ")}`,
      ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
    ],
    {
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, CHROME_PATH: findBrowser() ?? "" },
    },
  );
  return readFigures(page, JSON.parse(printed.toString("utf8")));
}

type Report = {
  categories: Record<string, { score: number | null }>;
  audits: Record<
    string,
    {
      numericValue?: number;
      details?: { items?: { resourceType?: string; transferSize?: number }[] };
    }
  >;
};

function readFigures(page: string, { categories, audits }: Report): PageFigures {
  const score = (name: string) => Math.round(100 * (categories[name]?.score ?? 0));
  const requests = audits["network-requests"]?.details?.items ?? [];
  const scripts = requests.filter(({ resourceType }) => resourceType === "Script");
  return {
    path: page,
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    layoutShift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
    blockingMs: audits["total-blocking-time"]?.numericValue ?? Number.NaN,
    scriptBytes: scripts.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
  };
}
