import { regionName } from "@/app/_ui/pay/region-name";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { Worksheet } from "@/lib/compensation/negotiation";
import type { Figure, FigureRefusal, PayReading } from "@/lib/compensation/negotiation-figures";
import type { WalkAway, WalkAwayRefusal } from "@/lib/compensation/negotiation-walk-away";
import type { WarningKey } from "@/lib/compensation/negotiation-warnings";
import type { PayMark } from "@/lib/compensation/pay-band";
import { markWords } from "../../_compare/mark-words";
import { showMoney } from "../../_worth/show-money";

/** How a yearly figure is read, as it stands after the amount. */
export const readingWords: Record<PayReading, string> = {
  base: "base a year",
  total: "a year, everything expected",
};

/** What its words need besides the sheet: the currency of the offer, and the published pay it was held against. */
export type Beside = { currency: string; band: PayBand | null };

function tellMark({ key }: PayMark): string {
  if (key === "advertised-middle") return "middle of the advertised range";
  if (key === "advertised-top") return "top of the advertised range";
  return `${markWords[key]} of the published pay`;
}

/** Where a target or an anchor comes from. */
export function tellOrigin({ origin }: Figure, payFrom: Worksheet["payFrom"]): string {
  if (origin.kind === "own") return "your own figure";
  if (origin.kind === "mark") return tellMark(origin.mark);
  const range = payFrom === "advertised" ? "advertised range" : "published pay";
  return `the ${range} ends here, so the target is the anchor`;
}

/** Whose figure the walk-away is; beside an own least, the best alternative. */
export function tellWalkAway({ isOwn, best }: WalkAway, currency: string): string {
  if (!best) return "your own least";
  const base = `base ${showMoney(best.baseCents, currency)}`;
  if (!isOwn) return `${best.name}, ${base}`;
  return `your own least; best alternative: ${best.name}, ${showMoney(best.totalCents, currency)} ${readingWords.total}, ${base}`;
}

/** Why there is no figure, and what to do. */
export function tellRefusal(failure: FigureRefusal | WalkAwayRefusal, { currency, band }: Beside): string {
  if (failure.reason === "no-band-known") return "no published pay known: set your own below";
  if (failure.reason === "no-alternative-known") return "no other offer and no job kept: set your least below";
  if (failure.reason !== "no-mark-above") return `no rate from ${failure.from} to ${failure.to} is typed`;
  const { above, highest } = failure;
  const top = showMoney(highest.cents, currency);
  if (highest.key === "advertised-middle" || highest.key === "advertised-top")
    return above === "offer"
      ? `your offer is at the top of the advertised range, ${top}, or above it: set your own below`
      : `the advertised range ends at ${top}, which leaves you below your walk-away: set your own below`;
  const where = band ? regionName(band.region) : "this region";
  const ends = `the highest is the ${markWords[highest.key]}, ${top}`;
  return above === "offer"
    ? `no percentile above your offer is published for ${where}; ${ends}: set your own below`
    : `no percentile published for ${where} brings you to your walk-away; ${ends}: set your own below`;
}

/** A warning in words; the walk-away and the offer are named in the one reading they were compared in. */
export function tellWarning(warning: WarningKey, { walkAway, offered }: Worksheet, currency: string): string {
  if (warning === "offer-below-walk-away" && walkAway.ok) {
    const { cents, reading } = walkAway.value;
    return `The offer is below your walk-away: ${showMoney(offered[reading], currency)} against ${showMoney(cents, currency)}, ${readingWords[reading]}.`;
  }
  return warningWords[warning];
}

const warningWords: Record<WarningKey, string> = {
  "offer-below-walk-away": "The offer is below your walk-away.",
  "target-below-walk-away": "At your target, too, the offer is below your walk-away.",
  "target-below-offer": "Your target is below the offer.",
  "anchor-below-offer": "Your anchor is below the offer.",
  "anchor-below-target": "Your anchor is below your target.",
  "no-evidence": "No evidence yet: link a roadmap to the offer, or write your own.",
};
