export type Signal = { happened: Promise<void>; give: () => void };

/** A promise, and what fulfils it: for telling two strands of a test where the other one is. */
export function signal(): Signal {
  let give = () => {};
  const happened = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { happened, give };
}
