/** A phase holds at least this share of all minutes, and there are at most eight. */
const MOST_PHASES = 8;

/**
 * Phase per node: nodes in the order in which they are done, cut where one block of the order of value gives way to another and
 * the phase holds an eighth of the work. So a later phase never ends anything earlier.
 */
export function splitPhases(done: readonly number[], minutes: Float64Array, blockOf: Int32Array): Int32Array {
  const phase = new Int32Array(done.length);
  const share = minutes.reduce((sum, own) => sum + own, 0) / MOST_PHASES;
  let current = 0;
  let sum = 0;
  done.forEach((node, i) => {
    phase[node] = current;
    sum += minutes[node]!;
    const next = done[i + 1];
    if (next === undefined || sum < share || current === MOST_PHASES - 1 || blockOf[next] === blockOf[node]) return;
    current++;
    sum = 0;
  });
  return phase;
}

/**
 * Phase per node in a replan: the old one, never less than that of what is done before; a new milestone joins the next old one.
 * Phases that ran empty are closed up.
 */
export function carryPhases(done: readonly number[], oldPhase: (node: number) => number | undefined): Int32Array {
  const phase = new Int32Array(done.length);
  let next = 0;
  for (let i = done.length - 1; i >= 0; i--) {
    next = oldPhase(done[i]!) ?? next;
    phase[done[i]!] = next;
  }
  let reached = -1;
  let number = -1;
  for (const node of done) {
    if (phase[node]! > reached) {
      reached = phase[node]!;
      number++;
    }
    phase[node] = number;
  }
  return phase;
}
