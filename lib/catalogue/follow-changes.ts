import type { CatalogueId, IdChange, NodeKind } from "@/lib/catalogue/types";

/** What became of an id, followed to the end: the ids that stand for it now, none when it was retired without a successor. */
export type FollowId = (node: NodeKind, id: CatalogueId) => readonly CatalogueId[];

/**
 * Follows a catalogue's changes from any earlier version: an id nobody changed is itself, a renamed one its new name, a
 * split one all its successors, a retired one nothing; chains of changes to their end, in order and without repeats.
 */
export function followChanges(changes: readonly IdChange[]): FollowId {
  const changeOf = new Map(changes.map((change) => [`${change.node}:${change.from}`, change]));
  const follow = (node: NodeKind, id: CatalogueId, seen: ReadonlySet<CatalogueId>): CatalogueId[] => {
    const change = changeOf.get(`${node}:${id}`);
    if (!change) return [id];
    if (change.kind === "retired" || seen.has(id)) return [];
    const successors = change.kind === "alias" ? [change.to] : change.to;
    return successors.flatMap((next) => follow(node, next, new Set([...seen, id])));
  };
  return (node, id) => [...new Set(follow(node, id, new Set()))];
}

/** The reasons given for retiring an id or its successors, in order; empty when none was retired. */
export function listRetirements(changes: readonly IdChange[], node: NodeKind, id: CatalogueId): string[] {
  const change = changes.find((entry) => entry.node === node && entry.from === id);
  if (!change) return [];
  if (change.kind === "retired") return [change.reason];
  const later = changes.filter((entry) => entry !== change);
  const successors = change.kind === "alias" ? [change.to] : change.to;
  return successors.flatMap((next) => listRetirements(later, node, next));
}
