/** A queue of small numbers that hands out the least first. */
export type PriorityQueue = { push: (entry: number) => void; pop: () => number | undefined; size: () => number };

/** A binary heap under `isLess`, which must be a strict total order for the answers to be determined. */
export function createPriorityQueue(isLess: (a: number, b: number) => boolean): PriorityQueue {
  const heap: number[] = [];
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b]!, heap[a]!];
  };
  const rise = (from: number): void => {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!isLess(heap[i]!, heap[parent]!)) return;
      swap(i, parent);
      i = parent;
    }
  };
  const sink = (): void => {
    for (let i = 0; ; ) {
      let child = 2 * i + 1;
      if (child >= heap.length) return;
      if (child + 1 < heap.length && isLess(heap[child + 1]!, heap[child]!)) child++;
      if (!isLess(heap[child]!, heap[i]!)) return;
      swap(i, child);
      i = child;
    }
  };
  return {
    push: (entry) => {
      heap.push(entry);
      rise(heap.length - 1);
    },
    pop: () => {
      if (heap.length < 2) return heap.pop();
      swap(0, heap.length - 1);
      const least = heap.pop();
      sink();
      return least;
    },
    size: () => heap.length,
  };
}
