import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { drawInstance } from "./bench/draw-instance";
import { drawReal } from "./bench/draw-real";
import { listSets, shapeOf } from "./bench/list-sets";
import { loadReference, type Reference } from "./bench/load-reference";
import { measureInstance } from "./bench/measure-instance";
import { measureReplans } from "./bench/measure-replans";
import { summarise } from "./bench/summarise";
import { type Report, writeReport } from "./bench/write-report";

/** Solves each set's own kind of instance a few times before anything is timed. */
const WARM_UP = 8;
const WARM_SEED = 900_000_000;
/** Above this HiGHS is not asked: building its model takes minutes. */
const LARGEST_COMPARED = 10_000;

const number = (value: string) => ({ type: "string" as const, default: value });
const options = {
  standard: number("200"),
  dense: number("30"),
  tight: number("40"),
  capped: number("40"),
  growth: number("3"),
  largest: number("100000"),
  replan: number("40"),
  seed: number("1"),
  out: { type: "string" as const, default: "docs/benchmarks/planner.md" },
};

/** Measures all sets and writes the report; every count, the seed and the file are arguments (`--dense 200 --out file`). */
async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const count = (name: Exclude<keyof typeof options, "out">): number => Number(values[name]);
  const seed = count("seed") * 1_000_000;
  const reference = await loadReference();
  const load = (): string => os.loadavg()[0]!.toFixed(1);
  const before = load();
  const sizes = { standard: count("standard"), dense: count("dense"), tight: count("tight"), capped: count("capped") };
  const sets = listSets(sizes).map(({ name, about, count: size, draw }) => {
    for (let i = 0; i < Math.min(size, WARM_UP); i++) measureInstance(draw(WARM_SEED + i), reference);
    const runs = Array.from({ length: size }, (_, i) => measureInstance(draw(seed + i), reference));
    return { summary: tell(summarise(name, runs)), about };
  });
  const real = drawReal();
  for (const instance of real.slice(0, WARM_UP)) measureInstance(instance, reference);
  const report: Report = {
    day: new Date().toISOString().slice(0, 10),
    commit: readCommit(),
    machine: "",
    reference: reference.version,
    seed: count("seed"),
    sets,
    growth: measureGrowth(count("growth"), count("largest"), seed, reference),
    real: tell(
      summarise(
        "real",
        real.map((instance) => measureInstance(instance, reference)),
      ),
    ),
    replan: measureReplans(count("replan"), seed),
  };
  report.machine = `Node ${process.version}, ${os.cpus().length} cores of ${os.cpus()[0]?.model ?? "an unknown kind"}, load ${before} before and ${load()} after`;
  const file = path.resolve(values.out);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, writeReport(report));
  console.log(writeReport(report));
}

function measureGrowth(count: number, largest: number, seed: number, reference: Reference): Report["growth"] {
  const sizes = [100, 1000, 10_000, 100_000].filter((milestones) => milestones <= largest);
  return sizes.map((milestones) => {
    const solver = milestones > LARGEST_COMPARED ? null : reference;
    const instances = Array.from({ length: count }, (_, i) => drawInstance(seed + i, shapeOf(milestones)));
    const runs = instances.map((instance) => measureInstance(instance, solver));
    const compile = runs.reduce((sum, run) => sum + run.compile, 0) / Math.max(1, runs.length);
    return { milestones, compile, summary: tell(summarise(`${milestones} milestones`, runs)) };
  });
}

function tell<Summary extends ReturnType<typeof summarise>>(summary: Summary): Summary {
  console.error(`${summary.name}: ${summary.proven} of ${summary.count} proven, ratio ${summary.ratio.p50.toFixed(1)}`);
  return summary;
}

function readCommit(): string {
  const git = (...words: string[]): string => execFileSync("git", words, { encoding: "utf8" }).trim();
  try {
    return (
      git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "lib") === "" ? "" : " with changes in lib")
    );
  } catch {
    return "unknown";
  }
}

await main();
