import type { ReplanTimes } from "./measure-replans";
import type { Spread, Summary } from "./summarise";

export type Report = {
  day: string;
  commit: string;
  machine: string;
  reference: string;
  seed: number;
  sets: { summary: Summary; about: string }[];
  growth: { milestones: number; compile: number; summary: Summary }[];
  real: Summary;
  replan: ReplanTimes;
};

/** The results as Markdown: what was run on what, the figures, and what they say, failures first. */
export function writeReport(report: Report): string {
  const { day, commit, machine, reference, seed, sets, real, replan } = report;
  const summaries = [...sets.map((set) => set.summary), real];
  return [
    "# The planner's benchmark",
    "",
    `Run on ${day} at commit ${commit} with \`npm run bench:planner\` (seed ${seed}) on ${machine}. HiGHS ${reference}`,
    "as WASM, one thread, gap 0, is the reference; it and the engine are warm and in the same process. Its time leaves out building",
    "the model and loading; the engine's *selection* is reach and choice, *plan* is everything from person to plan. Where limits",
    "bind, HiGHS solves three times (must, should, cost). Times are milliseconds of the process's CPU time, garbage that others left",
    "not counted: what else the machine does hardly moves them. Ratios are HiGHS over selection, per instance.",
    "",
    ...writeSection(
      "Sets",
      sets.map(({ summary, about }) => `- **${summary.name}**: ${summary.count} instances; ${about}.`),
    ),
    "- **real**: the catalogue's roles for four people each, without limits; experience included.",
    "",
    ...writeSection("Claims", writeClaims(summaries)),
    "",
    ...writeSection("Times", writeTimes(summaries)),
    "",
    ...writeSection("Growth: an ordinary role in a larger catalogue", writeGrowth(report.growth)),
    "",
    ...writeSection("Replan", [
      `${replan.count} roadmaps of ${replan.milestones} milestones in the median, some of it done: ${write(replan.time)} (p50 / p90 / p99), in a process that had replanned ${replan.first.count} others; those, while their code was still being compiled: ${write(replan.first.time)}.`,
    ]),
    "",
    ...writeSection("Reading", read(report)),
    "",
  ].join("\n");
}

const writeSection = (title: string, lines: readonly string[]): string[] => [`## ${title}`, "", ...lines];

function writeClaims(summaries: readonly Summary[]): string[] {
  const head = ["set", "instances", "milestones p50", "same as HiGHS", "proven", "false claims", "violations"];
  return table(
    [...head, "gap p90 / max %"],
    summaries.map((one) => [
      one.name,
      one.count,
      one.planned,
      `${one.same} of ${one.compared}`,
      `${one.proven} of ${one.count}`,
      one.falseClaims,
      one.violations,
      `${one.gap.p90.toFixed(2)} / ${one.gap.most.toFixed(2)}`,
    ]),
  );
}

function writeTimes(summaries: readonly Summary[]): string[] {
  const spreads = ["selection", "HiGHS", "plan"].map((what) => `${what} p50 / p90 / p99`);
  return table(
    ["set", "ratio p1 / p10 / p50 / p90", "slower", ...spreads, "topological sort p50"],
    summaries.map((one) => [
      one.name,
      [one.ratio.p1, one.ratio.p10, one.ratio.p50, one.ratio.p90].map((ratio) => ratio.toFixed(1)).join(" / "),
      `${one.slower} of ${one.compared}`,
      write(one.selection),
      write(one.reference),
      write(one.whole),
      one.topological.p50.toFixed(3),
    ]),
  );
}

function writeGrowth(growth: Report["growth"]): string[] {
  const times = ["compile", "selection p50", "plan p50 / most", "HiGHS p50", "topological sort p50"];
  return table(
    ["milestones", ...times, "plan / sort", "proven"],
    growth.map(({ milestones, compile, summary }) => [
      milestones,
      compile.toFixed(1),
      summary.selection.p50.toFixed(1),
      `${summary.whole.p50.toFixed(1)} / ${summary.whole.most.toFixed(1)}`,
      summary.compared > 0 ? summary.reference.p50.toFixed(1) : "not run",
      summary.topological.p50.toFixed(2),
      (summary.whole.p50 / summary.topological.p50).toFixed(1),
      `${summary.proven} of ${summary.count}`,
    ]),
  );
}

const write = ({ p50, p90, p99 }: Spread): string => [p50, p90, p99].map((time) => time.toFixed(1)).join(" / ");

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** One sentence per goal that is missed, and one that says that the rest is met. */
function read({ sets, growth, real, replan }: Report): string[] {
  const missed: string[] = [];
  const miss = (isMissed: boolean, sentence: string): void => void (isMissed && missed.push(`- ${sentence}`));
  for (const { summary: one } of [...sets, { summary: real }]) {
    miss(one.falseClaims > 0, `${one.name}: ${one.falseClaims} claims of optimality are false.`);
    miss(one.violations > 0, `${one.name}: ${one.violations} violations.`);
    miss(one.proven < one.count, `${one.name}: ${one.count - one.proven} of ${one.count} are not proven optimal.`);
    miss(one.same < one.compared, `${one.name}: ${one.compared - one.same} of ${one.compared} are not the optimum.`);
    miss(
      one.ratio.p50 < 10,
      `${one.name}: HiGHS takes ${one.ratio.p50.toFixed(1)} times as long in the median, not 10 times.`,
    );
    miss(one.slower > 0, `${one.name}: HiGHS is faster on ${one.slower} of ${one.compared}.`);
  }
  const { p50, p99 } = real.whole;
  miss(p50 > 5 || p99 > 30, `real: a plan takes ${p50.toFixed(1)} (p50) and ${p99.toFixed(1)} (p99), not 5 and 30.`);
  miss(replan.time.p50 > 2, `A replan takes ${replan.time.p50.toFixed(1)} in the median, not 2.`);
  for (const { milestones, summary } of growth) {
    const time = summary.whole.p50;
    miss(milestones >= 100_000 && time > 10, `${milestones} milestones: a plan takes ${time.toFixed(1)}, not 10.`);
  }
  const goals =
    "Goals: no violation, no false claim, the optimum everywhere and proven, ten times HiGHS's speed in the median and never slower; 5 (p50) and 30 (p99) for a plan of the real catalogue, 2 for a replan, 10 in a catalogue of 100 000.";
  const verdict =
    missed.length === 0 ? "All of them hold in this run." : "These do not hold in this run; the others do:";
  return missed.length === 0 ? [`${goals} ${verdict}`] : [`${goals} ${verdict}`, "", ...missed];
}
