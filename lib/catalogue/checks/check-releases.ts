import type { Defect } from "@/lib/catalogue/checks/defect";
import { listIds, type ReleasedIds } from "@/lib/catalogue/list-ids";
import type { Catalogue, IdChange, NodeKind } from "@/lib/catalogue/types";

const nodeKinds: readonly NodeKind[] = [
  "role",
  "skill",
  "certification",
  "project",
  "experience",
  "education",
  "resource",
];

/**
 * `vanished-id`: a released id is gone and no change says what became of it. `reused-id`: a change ended an id that is in use.
 * `lost-successor`: a change leads to an id that neither exists nor was itself changed. `doubled-change`: two changes for one id.
 */
export function checkReleases(catalogue: Catalogue, released: ReleasedIds): Defect[] {
  const present = listIds(catalogue);
  return nodeKinds.flatMap((node) => {
    const living = new Set(present[node]);
    const changes = catalogue.changes.filter((change) => change.node === node);
    const changed = new Set(changes.map((change) => change.from));
    const vanished = released[node]
      .filter((id) => !living.has(id) && !changed.has(id))
      .map((id) => ({ rule: "vanished-id", id, message: `a released ${node} is gone without a record` }));
    return [
      ...vanished,
      ...changes.flatMap((change, at) => checkChange(change, changes.slice(0, at), living, changed)),
    ];
  });
}

function checkChange(
  change: IdChange,
  earlier: readonly IdChange[],
  living: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): Defect[] {
  const defects: Defect[] = [];
  const { from, node } = change;
  if (living.has(from))
    defects.push({ rule: "reused-id", id: from, message: `this ${node} was ended and is used again` });
  if (earlier.some((other) => other.from === from))
    defects.push({ rule: "doubled-change", id: from, message: `two changes tell what became of this ${node}` });
  const successors = change.kind === "alias" ? [change.to] : change.kind === "replacedBy" ? change.to : [];
  for (const successor of successors) {
    if (!living.has(successor) && !changed.has(successor))
      defects.push({ rule: "lost-successor", id: from, message: `leads to ${successor}, which does not exist` });
  }
  return defects;
}
