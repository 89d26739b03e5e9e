export type Placed = { id: string; place: number };

/** The members of a portfolio as they are shown: the least place first, equal ones by id. */
export function orderPortfolio<Entry extends { id: string; place: number | null }>(
  entries: readonly Entry[],
): (Entry & Placed)[] {
  return entries
    .flatMap((entry) => (entry.place === null ? [] : [{ ...entry, place: entry.place }]))
    .toSorted((a, b) => a.place - b.place || a.id.localeCompare(b.id));
}

/**
 * A place above zero that puts a newcomer before the member at `index` of the others, whose places are given in order; at
 * the end when `index` is their number. Null where two neighbours have no number between them any more: space them out first.
 */
export function findPlace(others: readonly number[], index: number): number | null {
  const before = others[index - 1] ?? 0;
  const after = others[index];
  if (after === undefined) return Math.floor(before) + 1;
  const middle = before + (after - before) / 2;
  return middle > before && middle < after ? middle : null;
}

/** The places 1, 2, 3 … for members in their order. */
export function spaceOut(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
