import { showBps } from "./show-money";

/** '1/5@30 1/5@36' as "20 % after 30 and 36 months"; equal amounts are told together, in their order. */
export function describeVests(text: string, unit: "portions" | "shares"): string {
  const months = new Map<string, string[]>();
  for (const pair of text.split(" ").filter(Boolean)) {
    const [amount = "", after = ""] = pair.split("@");
    months.set(amount, [...(months.get(amount) ?? []), after]);
  }
  return [...months]
    .map(([amount, all]) => {
      const each = all.length > 1 ? " each" : "";
      const word = all.length === 1 && all[0] === "1" ? "month" : "months";
      return `${unit === "shares" ? amount : showPortion(amount)}${each} after ${listWords(all)} ${word}`;
    })
    .join(", ");
}

/** A fraction as a percentage where that is exact to two decimals, else as it is. */
function showPortion(fraction: string): string {
  const [over = 0, under = 1] = fraction.split("/").map(Number);
  const bps = (over * 10_000) / under;
  return Number.isInteger(bps) ? showBps(bps) : fraction;
}

function listWords(all: readonly string[]): string {
  return all.length === 1 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
