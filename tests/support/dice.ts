/** Throws that depend on the seed alone. */
export type Dice = {
  /** A whole number from low to high, both included. */
  int: (low: number, high: number) => number;
  chance: (share: number) => boolean;
  pick: <Entry>(entries: readonly Entry[]) => Entry;
  /** So many different entries, or all of them in random order when there are fewer. */
  sample: <Entry>(entries: readonly Entry[], count: number) => Entry[];
};

/** A xorshift generator; seeds that differ by one give unrelated throws. */
export function createDice(seed: number): Dice {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bf03635) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let warm = 0; warm < 8; warm++) next();
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const sample = <Entry>(entries: readonly Entry[], count: number): Entry[] => {
    const rest = [...entries];
    const taken: Entry[] = [];
    while (rest.length > 0 && taken.length < count) taken.push(...rest.splice(int(0, rest.length - 1), 1));
    return taken;
  };
  return { int, chance: (share) => next() < share, pick: (entries) => entries[int(0, entries.length - 1)]!, sample };
}
