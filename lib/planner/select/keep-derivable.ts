/** An allowed item with the open facts it needs and gives, by place in the walk; `item` is -1 for bookkeeping. */
export type OpenItem = { item: number; needs: number[]; gives: number[]; rank: number };

/**
 * Keeps, in their order, the items that can be done at all when what does not hold yet must be given by one of them. Facts
 * are below `keyCount`; `derivable` has a 1 per fact that one of the kept items gives.
 */
export function keepDerivable(
  items: readonly OpenItem[],
  keyCount: number,
): { kept: OpenItem[]; derivable: Uint8Array } {
  const { first, next, waiter } = listWaiters(items, keyCount);
  const missing = new Int32Array(items.length);
  const derivable = new Uint8Array(keyCount);
  const isDone = new Uint8Array(items.length);
  const ready: number[] = [];
  for (let index = 0; index < items.length; index++) {
    missing[index] = items[index]!.needs.length;
    if (missing[index] === 0) ready.push(index);
  }
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    isDone[index] = 1;
    for (const key of items[index]!.gives) {
      if (derivable[key] === 1) continue;
      derivable[key] = 1;
      for (let link = first[key]!; link > 0; link = next[link]!) {
        missing[waiter[link]!]!--;
        if (missing[waiter[link]!] === 0) ready.push(waiter[link]!);
      }
    }
  }
  return { kept: items.filter((_, index) => isDone[index] === 1), derivable };
}

/** Per key a linked list of the items that wait for it; link 0 ends a list. */
function listWaiters(items: readonly OpenItem[], keyCount: number) {
  let links = 1;
  for (const { needs } of items) links += needs.length;
  const first = new Int32Array(keyCount);
  const next = new Int32Array(links);
  const waiter = new Int32Array(links);
  let link = 1;
  for (let index = 0; index < items.length; index++) {
    for (const key of items[index]!.needs) {
      waiter[link] = index;
      next[link] = first[key]!;
      first[key] = link++;
    }
  }
  return { first, next, waiter };
}
