import type { LeverKey, LeverRefusal, LeverUnits, LeverWorth } from "@/lib/compensation/lever-worth";
import type { PayReading } from "@/lib/compensation/negotiation-figures";
import type { Offer } from "@/lib/compensation/offer";
import type { Result } from "@/lib/core/result";

/** How far the target lies above the offer, whole cents: a year, and four times that. */
export type Gap = { yearCents: number; fourYearsCents: number };

/** Whole steps of one lever: `reaches-target` moves the very figure that the target is, `worth-as-much` is expected to add as much in four years. */
export type Steps = { kind: "reaches-target" | "worth-as-much"; count: number };

/**
 * The least whole steps that make up the gap. A base target is reached by base alone, whatever follows from it, so base is divided
 * into the gap of a year; every other lever's expected worth into the gap of four. Null when a step adds nothing, or remote work would
 * need more days than there are on site.
 */
export function countSteps(
  lever: LeverKey,
  reading: PayReading,
  gap: Gap,
  worth: Result<LeverWorth, LeverRefusal>,
  units: LeverUnits,
  commute: Offer["commute"],
): Steps | null {
  if (lever === "base" && reading === "base") {
    const count = Math.ceil(gap.yearCents / units.baseCents);
    return { kind: "reaches-target", count };
  }
  const eachCents = worth.ok ? worth.value.amounts.likely.expected.totalCents : 0;
  if (eachCents <= 0) return null;
  const count = Math.ceil(gap.fourYearsCents / eachCents);
  return lever === "remote" && count > (commute?.onSiteDaysPerWeek ?? 0) ? null : { kind: "worth-as-much", count };
}
