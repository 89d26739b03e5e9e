/** A row that can be dragged, as it lies on the page, in pixels downwards. */
export type LyingRow = { key: string; top: number; bottom: number };
/** Where a dragged row would stand: behind the row `afterKey`, or "first"; `y` is where the line between the rows lies. */
export type Drop = { afterKey: string; y: number };

/**
 * Where the row `key` lands when it is let go at the height `y`: between the shown rows that lie above and below. `order` holds
 * all rows, those that a filter hides too. Null where it stands already.
 */
export function findDrop(shown: readonly LyingRow[], order: readonly string[], key: string, y: number): Drop | null {
  const others = shown.filter((row) => row.key !== key);
  const below = others.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  const at = below < 0 ? others.length : below;
  if (at === shown.findIndex((row) => row.key === key)) return null;
  const above = others[at - 1];
  if (above) return { afterKey: above.key, y: above.bottom };
  const first = others[0];
  if (!first) return null;
  // Rows before the first one shown may be hidden by a filter: it goes right before that one, not before all.
  const rest = order.filter((other) => other !== key);
  return { afterKey: rest[rest.indexOf(first.key) - 1] ?? "first", y: first.top };
}
