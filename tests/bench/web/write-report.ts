import os from "node:os";
import type { PageFigures } from "./audit-page";
import type { Interaction } from "./time-interactions";

export type Measured = {
  measuredOn: string;
  /** One-minute load of the machine before anything was measured: what it had to do besides. */
  load: number;
  milestones: number;
  empty: PageFigures;
  pages: (PageFigures & { isPrivate: boolean })[];
  /** Median time of an answer against the empty page of the same kind, in the same rounds. */
  answers: { path: string; against: "static" | "dynamic"; ratio: number }[];
  interactions: Interaction[];
};

const scriptGoal = 1.6;
const answerGoalMs = 100;

/** The page `docs/benchmarks/web.md`: what was measured and, first of all, what missed its goal. */
export function writeReport(measured: Measured): string {
  const { empty, pages, answers, interactions } = measured;
  const missed = listMissed(measured);
  return `# The web, measured

Made by \`npm run bench:web\` on ${measured.measuredOn}: a production build of Waymark and one of an empty app of the same
framework, served side by side on one machine (${os.cpus().length} cores, Node ${process.versions.node}, load ${measured.load.toFixed(1)} before), measured in one run. Pages of the workspace show a
roadmap of ${measured.milestones} milestones. Lighthouse 12.8.2 in its mobile preset, the middle of three runs a page.

${missed.length === 0 ? "Every goal was met." : `**Missed:** ${missed.join("; ")}.`}

## Pages

Goals: every score at least 95 on public pages and 90 in the workspace (whose pages are closed to search engines, so SEO does
not count there), no layout shift, script at most ${scriptGoal} times that of the empty app (${kilobytes(empty.scriptBytes)}, compressed).

| page | performance | accessibility | best practices | SEO | layout shift | script | against empty |
| --- | --- | --- | --- | --- | --- | --- | --- |
${pages.map((page) => writePage(page, empty)).join("\n")}

## Answers of the server

Median of 60 rounds, asked in turn, against the empty app's static or dynamic page: 1 is as fast as an empty page.

| page | against | ratio |
| --- | --- | --- |
${answers.map(({ path, against, ratio }) => `| \`${path}\` | ${against} | ${ratio.toFixed(1)} |`).join("\n")}

## Interactions

From input to the next painted frame (Event Timing, grains of 8 ms), the longest of five tries; the goal is ${answerGoalMs} ms.

| what | longest |
| --- | --- |
${interactions.map(({ what, longestMs }) => `| ${what} | ${longestMs === 0 ? "under 16" : Math.round(longestMs)} ms |`).join("\n")}
`;
}

function listMissed({ empty, pages, interactions }: Measured): string[] {
  const faults = pages.flatMap(({ path, isPrivate, scores, layoutShift, scriptBytes }) => {
    const goal = isPrivate ? 90 : 95;
    const low = Object.entries(scores).filter(([name, score]) => score < goal && !(isPrivate && name === "seo"));
    const found = low.map(([name, score]) => `\`${path}\` ${name} ${score}`);
    if (layoutShift > 0) found.push(`\`${path}\` layout shift ${layoutShift.toFixed(3)}`);
    const share = scriptBytes / empty.scriptBytes;
    if (share > scriptGoal) found.push(`\`${path}\` script ${share.toFixed(2)} times the empty app's`);
    return found;
  });
  const slow = interactions.filter(({ longestMs }) => longestMs > answerGoalMs);
  return [...faults, ...slow.map(({ what, longestMs }) => `${what} ${Math.round(longestMs)} ms`)];
}

function writePage(page: PageFigures & { isPrivate: boolean }, empty: PageFigures): string {
  const { scores } = page;
  const cells = [
    `\`${page.path}\``,
    scores.performance,
    scores.accessibility,
    scores["best-practices"],
    page.isPrivate ? "closed" : scores.seo,
    page.layoutShift === 0 ? "0" : page.layoutShift.toFixed(3),
    kilobytes(page.scriptBytes),
    (page.scriptBytes / empty.scriptBytes).toFixed(2),
  ];
  return `| ${cells.join(" | ")} |`;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
