/**
 * The levels under which headings of the given levels (1 to 6) stand below a page's own, in order: the first at `top`, each at
 * most one deeper than the one before, none above 6. What was deeper than its forerunner stays deeper.
 */
export function nestHeadings(levels: readonly number[], top: number): number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(top + open.length - 1, 6);
  });
}
