import type { Constraints } from "@/lib/planner/roadmap/types";

/** Items to leave out of the plan, and items to put in instead. */
export type Swap = { avoid: string[]; take: string[] };

const item = /^(?:step|course|project|cert|experience):[a-z0-9-]+(?::[1-4])?$/;
const mostItems = 8;

/** Reads a swap from an address or a form, each a list with commas; what is no item of a plan counts as not given. */
export function readSwap(params: Record<string, unknown>): Swap {
  const read = (value: unknown) =>
    typeof value === "string" ? [...new Set(value.split(",").filter((id) => item.test(id)))].slice(0, mostItems) : [];
  return { avoid: read(params["avoid"]), take: read(params["take"]) };
}

/** The swap as the fields of a form; none for none. */
export function listSwapFields({ avoid, take }: Swap): [string, string][] {
  const fields: [string, string][] = [
    ["avoid", avoid.join(",")],
    ["take", take.join(",")],
  ];
  return fields.filter(([, value]) => value !== "");
}

/** Limits with a swap among their edits: what is taken is avoided no longer, and what is avoided is pinned no longer. */
export function swapIn(constraints: Constraints, { avoid, take }: Swap): Constraints {
  const { pinned, avoidedItems } = constraints;
  const kept = pinned.filter(
    (pin) => !avoid.includes(pin.item) && !(pin.notBefore === null && take.includes(pin.item)),
  );
  return {
    ...constraints,
    avoidedItems: [...new Set([...avoidedItems, ...avoid])].filter((id) => !take.includes(id)),
    pinned: [...kept, ...take.map((id) => ({ item: id, notBefore: null }))],
  };
}
