import type { Offer } from "@/lib/compensation/offer";
import { offerLimits } from "@/lib/compensation/offer-limits";
import { espp, optionGrant, refreshers, rsuGrant } from "@/lib/compensation/schema/equity-schemas";
import { currency, day } from "@/lib/compensation/schema/fields";
import {
  base,
  bonus,
  commute,
  development,
  health,
  leave,
  match,
  relocation,
  signing,
  tax,
} from "@/lib/compensation/schema/pay-schemas";
import { z } from "zod";

const growthBps = z
  .int("Enter a percentage with at most two decimals.")
  .min(offerLimits.growthBpsMin, "Enter −99 % or more.")
  .max(offerLimits.growthBpsMax, "Enter at most 200 %.");

const priceGrowth = z
  .strictObject({ lowBps: growthBps, likelyBps: growthBps, highBps: growthBps })
  .refine(({ lowBps, likelyBps }) => lowBps <= likelyBps, {
    path: ["lowBps"],
    message: "The low case must not be above the likely one.",
  })
  .refine(({ likelyBps, highBps }) => likelyBps <= highBps, {
    path: ["highBps"],
    message: "The high case must not be below the likely one.",
  });

const uniqueIds = (grants: readonly { id: string }[]) => new Set(grants.map(({ id }) => id)).size === grants.length;

/** A whole offer; unknown fields are refused. */
export const offerSchema: z.ZodType<Offer> = z.strictObject({
  name: z.string().trim().min(1, "Give the offer a name.").max(offerLimits.nameCharacters, "Use a shorter name."),
  currency,
  startsOn: day.nullable(),
  base: base.nullable(),
  bonus: bonus.nullable(),
  signing: signing.nullable(),
  rsus: z
    .array(rsuGrant)
    .max(offerLimits.grants, "Enter at most ten grants.")
    .refine(uniqueIds, "Two grants have the same id."),
  refreshers: refreshers.nullable(),
  options: z
    .array(optionGrant)
    .max(offerLimits.grants, "Enter at most ten grants.")
    .refine(uniqueIds, "Two grants have the same id."),
  espp: espp.nullable(),
  match: match.nullable(),
  health: health.nullable(),
  leave: leave.nullable(),
  commute: commute.nullable(),
  development: development.nullable(),
  relocation: relocation.nullable(),
  priceGrowth,
  tax: tax.nullable(),
});
