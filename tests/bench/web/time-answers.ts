const rounds = 60;
const warmUp = 10;

/** Median time to the last byte of each address, asked in turn so that what slows the machine slows all alike. */
export async function timeAnswers(pages: readonly { url: string; cookie: string | null }[]): Promise<number[]> {
  // Lighthouse held this process for minutes: connections that were closed meanwhile are noticed now, not used.
  await new Promise((resume) => setTimeout(resume, 1000));
  const times = pages.map((): number[] => []);
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [at, { url, cookie }] of pages.entries()) {
      const begun = performance.now();
      const answer = await fetch(url, { redirect: "manual", headers: cookie ? { cookie } : {} });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
      if (round >= warmUp) times[at]?.push(performance.now() - begun);
    }
  }
  return times.map(median);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
