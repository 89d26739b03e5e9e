import { parseItemId } from "@/lib/planner/roadmap/group-items";
import type { PlanItem } from "@/lib/planner/types";
import { isKept, type OldRow } from "./read-rows";

/** A row of the new revision before it is described: its items still to work, and the open milestone that goes on in it. */
export type NewRow = {
  kind: ReturnType<typeof parseItemId>["kind"];
  id: string;
  items: PlanItem[];
  heirOf: OldRow | null;
};

/**
 * The plan's items as rows, in the order they are worked. What was one row stays one, unless something between its levels
 * needs one of them; levels that were two rows stay two; consecutive new levels of one skill become one.
 */
export function composeRows(items: readonly PlanItem[], old: readonly OldRow[]): NewRow[] {
  const owner = new Map<string, OldRow>();
  for (const row of old.filter((entry) => !isKept(entry)))
    for (const id of row.items) if (!owner.has(id)) owner.set(id, row);
  const cut = cutRows(items, owner);
  const rows: NewRow[] = [];
  const owned = new Map<string, NewRow>();
  const ownedRows = new Set<NewRow>();
  // From the end: a row stands where its last item stands.
  for (const item of items.toReversed()) {
    const { kind, id } = parseItemId(item.id);
    const name = cut.get(item.id);
    const [next] = rows;
    const joins = kind === "step" && next?.kind === kind && next.id === id && !ownedRows.has(next);
    const known = name === undefined ? (joins ? next : undefined) : owned.get(name);
    if (known) {
      known.items.unshift(item);
      continue;
    }
    const row: NewRow = { kind, id, items: [item], heirOf: null };
    rows.unshift(row);
    if (name === undefined) continue;
    owned.set(name, row);
    ownedRows.add(row);
  }
  nameHeirs(rows, owner);
  return rows;
}

/** For every owned item the name of the row it belongs to: owner, skill, and how often the owner had to be cut before it. */
function cutRows(items: readonly PlanItem[], owner: ReadonlyMap<string, OldRow>): Map<string, string> {
  const names = new Map<string, string>();
  const state = new Map<string, { cuts: number; members: Set<string>; isNeededBetween: boolean }>();
  for (const item of items) {
    const own = owner.get(item.id);
    const { kind, id } = parseItemId(item.id);
    const group = own ? `${own.step.key}|${kind}:${id}` : "";
    for (const [name, open] of state)
      if (name !== group && item.after.some((need) => open.members.has(need))) open.isNeededBetween = true;
    if (!own) continue;
    const open = state.get(group) ?? { cuts: 0, members: new Set<string>(), isNeededBetween: false };
    if (open.isNeededBetween) {
      open.cuts += 1;
      open.members.clear();
      open.isNeededBetween = false;
    }
    open.members.add(item.id);
    state.set(group, open);
    names.set(item.id, `${group}|${open.cuts}`);
  }
  return names;
}

/** An old milestone goes on in the row that holds its last part that is still planned; of several skills in the first. */
function nameHeirs(rows: readonly NewRow[], owner: ReadonlyMap<string, OldRow>): void {
  const heir = new Map<OldRow, { row: NewRow; rank: number }>();
  for (const row of rows) {
    const last = row.items.at(-1);
    const own = last && owner.get(last.id);
    if (!own || !last) continue;
    const rank = own.items.indexOf(last.id);
    const isLastOfSkill = own.items.findLast((id) => parseItemId(id).id === row.id) === last.id;
    if (!isLastOfSkill) continue;
    const known = heir.get(own);
    if (!known || rank < known.rank) heir.set(own, { row, rank });
  }
  for (const [own, { row }] of heir) row.heirOf = own;
}
