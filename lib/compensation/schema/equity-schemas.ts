import { offerLimits } from "@/lib/compensation/offer-limits";
import { cents, day, grantId, perMille, shareBps, shareCount, whole } from "@/lib/compensation/schema/fields";
import { vestingSchedule } from "@/lib/compensation/schema/vesting-schema";
import { z } from "zod";

const dayMessage = "Enter a day of the month from 1 to 31.";
const vestsFrom = day.nullable();
const dayOfMonth = z.int(dayMessage).min(1, dayMessage).max(31, dayMessage).nullable();

/** A grant of restricted stock whose worth today stays within the bounds. */
export const rsuGrant = z.strictObject({
  id: grantId,
  size: z.discriminatedUnion("kind", [
    z
      .strictObject({ kind: z.literal("shares"), shares: shareCount, priceCents: cents })
      .refine(({ shares, priceCents }) => shares * priceCents <= offerLimits.amountCents, {
        path: ["shares"],
        message: "Shares times price come to more than one billion.",
      }),
    z.strictObject({ kind: z.literal("value"), amountCents: cents }),
  ]),
  schedule: vestingSchedule,
  vestsFrom,
  dayOfMonth,
  isWholeShares: z.boolean(),
  likelihoodPerMille: perMille,
});

/** Yearly refreshers, an assumption. */
export const refreshers = z.strictObject({
  yearCents: cents,
  schedule: vestingSchedule.refine(({ kind }) => kind !== "by-day", {
    path: ["kind"],
    message: "Refreshers repeat every year: choose a schedule by months.",
  }),
  likelihoodPerMille: perMille,
});

const exitScenario = z.strictObject({
  label: z.string().trim().min(1, "Give the scenario a name.").max(offerLimits.labelCharacters, "Use a shorter name."),
  exit: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("share-price"), priceCents: cents }),
    z.strictObject({
      kind: z.literal("company-value"),
      valueCents: whole(0, offerLimits.companyValueCents, "cents"),
      dilutedShares: whole(1, offerLimits.shares, "shares"),
    }),
  ]),
  probabilityPerMille: perMille,
});

/** Stock options whose scenarios' probabilities are exactly 100 %; that error stands at `scenarios`. */
export const optionGrant = z
  .strictObject({
    id: grantId,
    kind: z.enum(["iso", "nso"], "Choose ISO or NSO."),
    options: shareCount,
    strikeCents: cents,
    fairValueCents: cents.nullable(),
    dilutionBps: shareBps,
    scenarios: z.array(exitScenario).max(offerLimits.scenarios, "Enter at most eight scenarios."),
    exitInYears: whole(0, 30, "years").nullable(),
    windowDays: whole(0, 5_000, "days").nullable(),
    schedule: vestingSchedule,
    vestsFrom,
    dayOfMonth,
  })
  .superRefine((grant, context) => {
    const sum = grant.scenarios.reduce((total, { probabilityPerMille }) => total + probabilityPerMille, 0);
    if (sum !== 1_000)
      context.addIssue({
        code: "custom",
        path: ["scenarios"],
        message: `The chances add up to ${sum / 10} %. They must add up to exactly 100 %, the chance of nothing included.`,
      });
    grant.scenarios.forEach(({ exit }, at) => {
      const isTooMuch =
        exit.kind === "company-value"
          ? grant.options > exit.dilutedShares
          : grant.options * exit.priceCents > offerLimits.amountCents;
      if (isTooMuch)
        context.addIssue({
          code: "custom",
          path: ["scenarios", at, "exit"],
          message: "These options would come to more than the company, or than one billion.",
        });
    });
  });

/** A share purchase plan. */
export const espp = z.strictObject({
  contributionBps: shareBps,
  capCents: cents.nullable(),
  discountBps: shareBps.max(9_000, "Enter a discount of at most 90 %."),
  hasLookback: z.boolean(),
  purchasesPerYear: z.union([z.literal(1), z.literal(2), z.literal(4)], "Choose 1, 2 or 4 purchases a year."),
  wholeSharePriceCents: cents.min(1, "Enter a price above zero.").nullable(),
  likelihoodPerMille: perMille,
});
