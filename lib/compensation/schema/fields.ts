import { offerLimits } from "@/lib/compensation/offer-limits";
import { currencies } from "@/lib/money/currency";
import { isIsoDay } from "@/lib/time/is-iso-day";
import { z } from "zod";

/** A whole number between two bounds, both allowed; anything else is told in plain words. */
export function whole(least: number, most: number, unit: string) {
  const message = `Enter a whole number of ${unit} from ${least} to ${most.toLocaleString("en-US")}.`;
  return z.int(message).min(least, message).max(most, message);
}

/** Whole cents, zero or more. */
export const cents = z
  .int("Enter an amount with at most two decimals.")
  .min(0, "Enter an amount of zero or more.")
  .max(offerLimits.amountCents, "Enter a smaller amount: at most one billion.");
/** A share of a whole in basis points, 0 to 100 %. */
export const shareBps = z
  .int("Enter a percentage with at most two decimals.")
  .min(0, "Enter 0 % or more.")
  .max(10_000, "Enter at most 100 %.");
/** A probability in whole thousandths. */
export const perMille = z
  .int("Enter a percentage with at most one decimal.")
  .min(0, "Enter 0 % or more.")
  .max(1_000, "Enter at most 100 %.");
/** A day that exists, in a range in which offers are made. */
export const day = z
  .string()
  .refine(isIsoDay, "Enter a date that exists, such as 2027-01-31.")
  .refine((text) => text >= offerLimits.firstDay && text <= offerLimits.lastDay, "Enter a date between 1990 and 2100.");
/** A currency that amounts can be kept in. */
export const currency = z.enum(currencies, "Choose one of the listed currencies.");
/** A slug that tells two grants apart. */
export const grantId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A grant needs an id of lower-case words joined by hyphens.");
/** How many shares or options. */
export const shareCount = whole(0, offerLimits.shares, "shares");
