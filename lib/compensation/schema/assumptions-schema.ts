import type { Assumptions } from "@/lib/compensation/valuation";
import { offerLimits } from "@/lib/compensation/offer-limits";
import { currency, day } from "@/lib/compensation/schema/fields";
import type { ExchangeRate } from "@/lib/money/exchange-rate";
import { parseDecimal } from "@/lib/money/parse-decimal";
import { z } from "zod";

/** What a person assumes for every offer alike. */
export const assumptionsSchema: z.ZodType<Assumptions> = z.strictObject({
  assumedStartOn: day,
  discount: z.strictObject({
    rateBps: z
      .int("Enter a percentage with at most two decimals.")
      .min(0, "Enter 0 % or more.")
      .max(offerLimits.discountBpsMax, "Enter at most 100 %."),
    timing: z.enum(["year-start", "year-end"], "Choose the start or the end of each year."),
  }),
  countLeave: z.boolean(),
  countCommuteTime: z.boolean(),
});

/** A typed exchange rate with its day. */
export const exchangeRateSchema: z.ZodType<ExchangeRate> = z
  .strictObject({
    from: currency,
    to: currency,
    rate: z
      .string()
      .trim()
      .refine(
        (text) => (parseDecimal(text)?.numerator ?? 0n) > 0n,
        "Enter a rate above zero with digits and one point, such as 1.0837.",
      ),
    statedOn: day,
  })
  .refine(({ from, to }) => from !== to, { path: ["to"], message: "Choose two different currencies." });
