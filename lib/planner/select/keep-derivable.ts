/** An allowed item with the facts it needs and gives, by key; `item` is -1 for bookkeeping. */
export type OpenItem = { item: number; needs: number[]; gives: number[]; rank: number };

/** Keeps, in their order, the items that can be done at all when what does not hold yet must be given by one of them. */
export function keepDerivable(items: readonly OpenItem[]): { kept: OpenItem[]; derivable: Set<number> } {
  const waiting = new Map<number, number[]>();
  const missing = new Int32Array(items.length);
  items.forEach((item, index) => {
    missing[index] = item.needs.length;
    for (const key of item.needs) {
      const waiters = waiting.get(key);
      if (waiters) waiters.push(index);
      else waiting.set(key, [index]);
    }
  });
  const isDone = new Uint8Array(items.length);
  const derivable = new Set<number>();
  const ready = items.flatMap((item, index) => (item.needs.length === 0 ? [index] : []));
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    isDone[index] = 1;
    for (const key of items[index]!.gives) {
      if (derivable.has(key)) continue;
      derivable.add(key);
      for (const waiter of waiting.get(key) ?? []) {
        missing[waiter]!--;
        if (missing[waiter] === 0) ready.push(waiter);
      }
    }
  }
  return { kept: items.filter((_, index) => isDone[index] === 1), derivable };
}
