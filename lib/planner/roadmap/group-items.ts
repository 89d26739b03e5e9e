import type { PlanItem } from "@/lib/planner/types";

/** One row of a roadmap: an item, or consecutive levels of one skill with nothing between them. */
export type ItemGroup = {
  key: string;
  kind: "step" | "course" | "project" | "cert" | "experience";
  id: string;
  items: PlanItem[];
};

/** Splits an engine id into its kind, the catalogue's id and, for a level step, the level. */
export function parseItemId(itemId: string): { kind: ItemGroup["kind"]; id: string; level: number } {
  const [kind = "", id = "", level = "0"] = itemId.split(":");
  return { kind: kind as ItemGroup["kind"], id, level: Number(level) };
}

/** The plan's items as rows, in the order they are worked. */
export function groupItems(items: readonly PlanItem[]): ItemGroup[] {
  const groups: ItemGroup[] = [];
  for (const item of items) {
    const { kind, id } = parseItemId(item.id);
    const last = groups.at(-1);
    if (kind === "step" && last?.kind === "step" && last.id === id) {
      last.items.push(item);
      last.key = item.id;
    } else {
      groups.push({ key: item.id, kind, id, items: [item] });
    }
  }
  return groups;
}
