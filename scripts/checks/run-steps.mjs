function describeCounts({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

function sum(results) {
  return results.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** Runs every step, also after one has failed, and ends with one line "N passed, N failed". Sets the exit code. */
export function runSteps(steps) {
  const results = steps.map(({ name, run }) => {
    console.log(`\n› ${name}`);
    const startedAt = performance.now();
    const counts = run();
    return { name, seconds: (performance.now() - startedAt) / 1000, ...counts };
  });
  console.log();
  for (const result of results)
    console.log(`${result.name.padEnd(30)} ${result.seconds.toFixed(1).padStart(6)} s   ${describeCounts(result)}`);
  const total = sum(results);
  console.log();
  console.log(describeCounts(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}
