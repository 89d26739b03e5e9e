import type { Figure, FigureRefusal, PayReading } from "@/lib/compensation/negotiation-figures";
import type { WalkAway, WalkAwayRefusal } from "@/lib/compensation/negotiation-walk-away";
import type { Result } from "@/lib/core/result";

export const warningKeys = [
  "offer-below-walk-away",
  "target-below-walk-away",
  "target-below-offer",
  "anchor-below-offer",
  "anchor-below-target",
  "no-evidence",
] as const;
export type WarningKey = (typeof warningKeys)[number];

type Figures = {
  reading: PayReading;
  offered: Record<PayReading, number>;
  target: Result<Figure, FigureRefusal>;
  anchor: Result<Figure, FigureRefusal>;
  walkAway: Result<WalkAway, WalkAwayRefusal>;
};

/** Where figures of a worksheet contradict each other, or nothing backs them; each pair is compared in one reading. */
export function listWarnings(
  { reading, offered, target, anchor, walkAway }: Figures,
  reachesWalkAway: (yearCents: number) => boolean,
  evidenceCount: number,
): WarningKey[] {
  const isBelow = (figure: Figures["target"], cents: number) => figure.ok && figure.value.cents < cents;
  const is: Record<WarningKey, boolean> = {
    "offer-below-walk-away": walkAway.ok && offered[walkAway.value.reading] < walkAway.value.cents,
    "target-below-walk-away": target.ok && !reachesWalkAway(target.value.cents),
    "target-below-offer": isBelow(target, offered[reading]),
    "anchor-below-offer": isBelow(anchor, offered[reading]),
    "anchor-below-target": target.ok && isBelow(anchor, target.value.cents),
    "no-evidence": evidenceCount === 0,
  };
  return warningKeys.filter((key) => is[key]);
}
