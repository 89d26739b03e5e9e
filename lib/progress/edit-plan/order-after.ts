import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";

type Row = Pick<SnapshotMilestone, "key" | "title" | "parts" | "after">;
/** The law that an order would break: `step` needs `need`, which would come later. */
export type NeedBroken = { kind: "needs"; step: string; need: string };
export type Ordered =
  | { ok: true; order: string[] /** Keys of the rows that were passed over. */; passed: string[] }
  | { ok: false; refusal: NeedBroken };

/**
 * The plan's items in an order in which the row `key` stands right after the row `afterKey`, or first of all for null. `rows`
 * are the open rows in their order, `items` the engine's items in theirs; an item that is new may be among the row's parts.
 */
export function orderAfter(
  rows: readonly Row[],
  items: readonly string[],
  key: string,
  afterKey: string | null,
): Ordered {
  const row = rows.find((entry) => entry.key === key);
  const from = row ? rows.indexOf(row) : rows.length;
  const place = afterKey === null ? 0 : rows.findIndex((entry) => entry.key === afterKey) + 1;
  const passed = place <= from ? rows.slice(place, from) : rows.slice(from + 1, place);
  const broken = place <= from ? findNeeded(row, passed) : findNeeding(row, passed);
  if (broken) return { ok: false, refusal: broken };
  const own = new Set(row?.parts ?? [key]);
  const moved = items.filter((id) => own.has(id));
  const rest = items.filter((id) => !own.has(id));
  const before = new Set(rows.find((entry) => entry.key === afterKey)?.parts ?? []);
  const at = rest.findLastIndex((id) => before.has(id)) + 1;
  const order = [...rest.slice(0, at), ...(moved.length > 0 ? moved : [key]), ...rest.slice(at)];
  return { ok: true, order, passed: passed.map((entry) => entry.key) };
}

function findNeeded(row: Row | undefined, passed: readonly Row[]): NeedBroken | null {
  const need = passed.findLast(({ key }) => row?.after.includes(key));
  return row && need ? { kind: "needs", step: row.title, need: need.title } : null;
}

function findNeeding(row: Row | undefined, passed: readonly Row[]): NeedBroken | null {
  const step = passed.find(({ after }) => row && after.includes(row.key));
  return row && step ? { kind: "needs", step: step.title, need: row.title } : null;
}
