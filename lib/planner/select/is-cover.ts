import type { Cover } from "@/lib/planner/select/cover";

/** True when the chosen items satisfy every demand, every need of theirs and every row. */
export function isCover(cover: Cover, chosen: Uint8Array): boolean {
  const { itemCount, factCount, needs, gives, isDemanded, rows } = cover;
  const isGiven = new Uint8Array(factCount);
  const isWanted = isDemanded.slice();
  for (let item = 0; item < itemCount; item++) {
    if (chosen[item] !== 1) continue;
    for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) isGiven[gives.to[e]!] = 1;
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) isWanted[needs.to[e]!] = 1;
  }
  if (isWanted.some((wanted, fact) => wanted > isGiven[fact]!)) return false;
  return rows.every((row) => sumChosen(row.use, chosen) <= row.limit);
}

/** Sum of an amount over the chosen items. */
export function sumChosen(amounts: Float64Array, chosen: Uint8Array): number {
  let sum = 0;
  for (let item = 0; item < amounts.length; item++) if (chosen[item] === 1) sum += amounts[item]!;
  return sum;
}
