import fs from "node:fs";

const nothingKnown = { passed: 0, failed: 1 };

/** A run that failed although no test did (a file that does not load, no tests at all) counts as one failure. */
function count(passed, failed, succeeded) {
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

/** Passed and failed tests by Vitest's JSON report. Without a report the run counts as one failure. */
export function readVitestCounts(file, succeeded) {
  if (!fs.existsSync(file)) return nothingKnown;
  const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(file, "utf8"));
  return count(numPassedTests, numFailedTests, succeeded);
}

/** Passed and failed tests by Playwright's JSON report; one that passed only when it was tried again has failed. */
export function readPlaywrightCounts(file, succeeded) {
  if (!fs.existsSync(file)) return nothingKnown;
  const { stats } = JSON.parse(fs.readFileSync(file, "utf8"));
  return count(stats.expected, stats.unexpected + stats.flaky, succeeded);
}
