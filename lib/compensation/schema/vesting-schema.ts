import { offerLimits } from "@/lib/compensation/offer-limits";
import { day, shareBps, whole } from "@/lib/compensation/schema/fields";
import { z } from "zod";

const pace = z.enum(["month", "quarter", "half-year", "year"], "Choose how often it vests.");
const cliffMonths = whole(0, 120, "months");

/** Adds an error at `path` unless the shares of a schedule are the whole grant. */
function expectWhole(parts: readonly { bps: number }[], context: z.RefinementCtx, path: string): void {
  const sum = parts.reduce((total, { bps }) => total + bps, 0);
  if (sum !== 10_000)
    context.addIssue({
      code: "custom",
      path: [path],
      message: `The parts add up to ${sum / 100} %. They must add up to exactly 100 %.`,
    });
}

const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1, "Enter at least one part.").max(offerLimits.vests, "Enter fewer parts.");

/** A vesting schedule whose parts are the whole grant; errors stand at `years` or `vests`. */
export const vestingSchedule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("even"), years: whole(1, 10, "years"), pace, cliffMonths }),
  z
    .strictObject({
      kind: z.literal("weighted-years"),
      years: list(z.strictObject({ bps: shareBps, pace })).max(10, "Enter at most ten years."),
      cliffMonths,
    })
    .superRefine(({ years }, context) => expectWhole(years, context, "years")),
  z
    .strictObject({
      kind: z.literal("by-month"),
      vests: list(z.strictObject({ afterMonths: whole(0, 120, "months"), bps: shareBps })),
      cliffMonths,
    })
    .superRefine(({ vests }, context) => expectWhole(vests, context, "vests")),
  z
    .strictObject({
      kind: z.literal("by-day"),
      vests: list(z.strictObject({ onDay: day, bps: shareBps })),
    })
    .superRefine(({ vests }, context) => expectWhole(vests, context, "vests")),
]);
