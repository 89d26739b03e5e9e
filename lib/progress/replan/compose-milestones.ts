import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import { assignPhases } from "@/lib/planner/roadmap/assign-phases";
import { describeGroup } from "@/lib/planner/roadmap/describe-group";
import { parseItemId } from "@/lib/planner/roadmap/group-items";
import { listOthers, toReason } from "@/lib/planner/roadmap/to-milestones";
import type { PhaseName, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { PlanItem } from "@/lib/planner/types";
import { composeRows, type NewRow } from "./compose-rows";
import { isKept, type OldRow } from "./read-rows";

/** An open milestone of the new revision, with the one of the old revision that goes on in it. */
export type ComposedRow = { step: SnapshotMilestone; heirOf: OldRow | null };
type Keyed = NewRow & { key: string; parts: string[] };

/** The open milestones of a new revision, in the order they are worked. Old ones keep their phase where the order allows it. */
export function composeMilestones(
  index: CatalogueIndex,
  roleId: CatalogueId,
  items: readonly PlanItem[],
  old: readonly OldRow[],
): ComposedRow[] {
  const rows = composeRows(items, old).map((row): Keyed => ({ ...row, ...nameRow(row) }));
  const keyOf = new Map(rows.flatMap(({ key, parts }) => parts.map((id) => [id, key] as const)));
  const kept = new Set(old.filter(isKept).map(({ step }) => step.key));
  const steps = rows.map((row) => describeRow(index, roleId, row, keyOf, kept));
  const phases = choosePhases(rows, steps);
  return rows.map(({ heirOf }, at) => ({ heirOf, step: { ...steps[at]!, phase: phases[at]! } }));
}

/** A milestone under way keeps its first levels although they were filled; its key is its last level. */
function nameRow({ items, heirOf, id }: NewRow): Pick<Keyed, "key" | "parts"> {
  const planned = items.map((item) => item.id);
  const last = planned.at(-1);
  invariant(last !== undefined, "a row without items");
  const filled = heirOf?.isBegun
    ? heirOf.items.filter((part) => !planned.includes(part) && parseItemId(part).id === id && isBefore(part, last))
    : [];
  return { key: last, parts: [...filled, ...planned] };
}

const isBefore = (a: string, b: string): boolean => parseItemId(a).level < parseItemId(b).level;

function describeRow(
  index: CatalogueIndex,
  roleId: CatalogueId,
  row: Keyed,
  keyOf: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): SnapshotMilestone {
  const { key, parts, items, heirOf } = row;
  const [first, last] = [items[0], items.at(-1)];
  invariant(first && last, "a row without items");
  const before = heirOf?.step;
  const group = { key, kind: row.kind, id: row.id, items };
  const reason = toReason(index, roleId, keyOf, group);
  const after = listOthers(keyOf, group, (item) => item.after);
  return {
    ...describeGroup(index, { kind: row.kind, id: row.id, items: parts.map((id) => ({ id })) }),
    key,
    parts,
    phase: before?.phase ?? "Foundation",
    startsOn: heirOf?.isBegun && heirOf.step.startsOn < first.start ? heirOf.step.startsOn : first.start,
    endsOn: last.finish,
    floatDays: Math.min(...items.map(({ slackDays }) => slackDays)),
    after: keepLinks(after, before?.after, kept),
    reason: {
      covers: reason.covers.length === 0 && heirOf?.isBegun ? heirOf.step.reason.covers : reason.covers,
      neededBy: keepLinks(reason.neededBy, before?.reason.neededBy, kept),
    },
  };
}

/** Links to what is over are kept from the old row, which the engine no longer knows; unchanged links keep their order. */
function keepLinks(now: readonly string[], before: readonly string[] = [], kept: ReadonlySet<string>): string[] {
  const links = new Set([...now, ...before.filter((key) => kept.has(key))]);
  const isSame = before.length === links.size && before.every((key) => links.has(key));
  return isSame ? [...before] : [...links];
}

const order: readonly PhaseName[] = ["Foundation", "Core", "Specialise", "Prove", "Land"];

function choosePhases(rows: readonly Keyed[], steps: readonly SnapshotMilestone[]): PhaseName[] {
  const fresh = assignPhases(steps);
  const ranks = rows.map(({ heirOf }, at) => order.indexOf(heirOf?.step.phase ?? fresh[at] ?? "Foundation"));
  const old = ranks.filter((_, at) => rows[at]?.heirOf);
  if (old.some((rank, at) => at > 0 && rank < (old[at - 1] ?? 0))) return fresh;
  // A new row may not stand in an earlier phase than the rows before it, nor in a later one than the rows after it.
  let least = 0;
  return ranks.map((rank, at) => {
    const next = ranks.findIndex((_, later) => later > at && rows[later]?.heirOf);
    const most = rows[at]?.heirOf || next < 0 ? rank : Math.min(rank, ranks[next] ?? rank);
    least = Math.max(least, most);
    return order[least] ?? "Foundation";
  });
}

/**
 * The new revision's list: what is over keeps its place among the open milestones that were in the old one, so that without
 * news the list is the old one.
 */
export function mergeKept(open: readonly ComposedRow[], old: readonly OldRow[]): SnapshotMilestone[] {
  const placeOf = new Map(old.map((row, at) => [row, at]));
  const waiting = old.flatMap((row, at) => (isKept(row) ? [{ at, step: row.step }] : []));
  const list: SnapshotMilestone[] = [];
  for (const { step, heirOf } of open) {
    const place = heirOf ? (placeOf.get(heirOf) ?? -1) : -1;
    while (waiting[0] && waiting[0].at < place) list.push(waiting.shift()!.step);
    list.push(step);
  }
  return [...list, ...waiting.map(({ step }) => step)];
}
