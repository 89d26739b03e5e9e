import { isIsoDay } from "@/lib/time/is-iso-day";
import { z } from "zod";

/** A readable slug. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens");
/** Words that are not only blanks. */
export const text = z.string().trim().min(1);
/** A calendar day that exists. */
export const day = z.string().refine(isIsoDay, "a day is written YYYY-MM-DD and exists");
/** A level that work can reach. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
/** Levels of skills, in any order. */
export const levelRefs = z.array(z.strictObject({ skill: id, level }));
/** Whole cents, never negative. */
export const cents = z.int().nonnegative();
/** Whole cents, or null where nothing was published. */
export const centsOrUnknown = cents.nullable();
/** Hours; their order is a rule of its own. */
export const hours = z.strictObject({
  low: z.number().nonnegative(),
  likely: z.number().nonnegative(),
  high: z.number().nonnegative(),
});
/** An address on the web. */
export const url = z.url({ protocol: /^https?$/ });
/** How good a figure is. */
export const quality = z.enum(["official", "survey", "estimate"]);
/** Currencies that pay figures come in. */
export const currency = z.enum(["USD", "EUR", "GBP", "CAD", "AUD", "INR", "CHF", "SGD", "SEK"]);
