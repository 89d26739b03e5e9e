import { formatDay, formatMoney } from "@/app/_ui/format";
import type { HeldRole } from "./held-role";

/** Where the pay of a role of one's own comes from, and what its advertisement states; empty for a role of the catalogue. */
export function tellLikeness(held: HeldRole | null): string {
  if (!held?.likeness) return "";
  const { advertised, likeTitle } = held.likeness;
  const published = likeTitle
    ? `Published pay is that of ${likeTitle}, which you said ${held.role.title} is like.`
    : `${held.role.title} is your own role and you liken it to none, so no published pay stands beside it.`;
  if (!advertised) return published;
  const { lowCents, highCents, currency, statedOn } = advertised;
  const money = (cents: number) => formatMoney(cents, currency);
  return `${published} Its advertisement states ${money(lowCents)} to ${money(highCents)} a year before tax, read ${formatDay(statedOn)}.`;
}
