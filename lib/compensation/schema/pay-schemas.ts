import { offerLimits } from "@/lib/compensation/offer-limits";
import { cents, perMille, shareBps, whole } from "@/lib/compensation/schema/fields";
import { z } from "zod";

/** Base salary and the assumed raise. */
export const base = z.strictObject({
  yearCents: cents,
  raiseBps: z
    .int("Enter a percentage with at most two decimals.")
    .min(-5_000, "Enter a raise of −50 % or more.")
    .max(offerLimits.raiseBpsMax, "Enter a raise of at most 50 %."),
});

/** Target bonus and its likelihood. */
export const bonus = z.strictObject({
  target: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("share-of-base"), bps: shareBps.max(10_000) }),
    z.strictObject({ kind: z.literal("amount"), yearCents: cents }),
  ]),
  likelihoodPerMille: perMille,
});

const clawBack = z
  .strictObject({
    terms: z.discriminatedUnion("form", [
      z.strictObject({ form: z.literal("full") }),
      z.strictObject({ form: z.literal("pro-rata"), fullMonths: whole(0, 120, "months") }),
    ]),
    months: whole(1, 120, "months"),
    countsFrom: z.enum(["start", "payment"], "Choose what the months count from."),
  })
  .refine(({ terms, months }) => terms.form === "full" || terms.fullMonths < months, {
    path: ["terms", "fullMonths"],
    message: "The months of full repayment must end before the claw-back does.",
  });

/** Signing bonus in one or several payments. */
export const signing = z.strictObject({
  payments: z
    .array(
      z.strictObject({ amountCents: cents, paidAfterMonths: whole(0, 47, "months"), clawBack: clawBack.nullable() }),
    )
    .max(offerLimits.payments, "Enter at most eight payments."),
  likelihoodPerMille: perMille,
});

/** Retirement match by tiers of pay; together they reach 100 % of pay at most. */
export const match = z.strictObject({
  tiers: z
    .array(z.strictObject({ matchBps: whole(0, 50_000, "hundredths of a percent"), ofPayBps: shareBps }))
    .max(offerLimits.matchTiers, "Enter at most six tiers.")
    .refine(
      (tiers) => tiers.reduce((sum, { ofPayBps }) => sum + ofPayBps, 0) <= 10_000,
      "The tiers reach beyond 100 % of pay.",
    ),
  contributionBps: shareBps,
  capCents: cents.nullable(),
});

/** Health cover a month. */
export const health = z
  .strictObject({ premiumMonthCents: cents, employerMonthCents: cents, accountMonthCents: cents })
  .refine(({ premiumMonthCents, employerMonthCents }) => employerMonthCents <= premiumMonthCents, {
    path: ["employerMonthCents"],
    message: "The employer's part cannot be more than the whole premium.",
  });

/** Paid days off. */
export const leave = z.strictObject({
  daysPerYear: whole(0, 366, "days"),
  workDaysPerYear: whole(1, 366, "days"),
});

/** The way to work. */
export const commute = z.strictObject({
  onSiteDaysPerWeek: whole(0, 7, "days"),
  weeksPerYear: whole(0, 53, "weeks"),
  minutesPerDay: whole(0, 1_440, "minutes"),
  costPerDayCents: cents.max(10_000_000, "Enter a smaller amount for one day."),
  hourValueCents: cents.max(10_000_000, "Enter a smaller amount for one hour.").nullable(),
});

/** Money for learning. */
export const development = z.strictObject({ yearCents: cents, usedPerMille: perMille });
/** Help with moving. */
export const relocation = z.strictObject({ amountCents: cents, ownCostCents: cents });

/** Tax as typed. */
export const tax = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("share"),
    bps: shareBps,
    of: z.array(z.enum(["base", "bonus", "signing", "rsu", "refreshers", "options", "espp", "relocation"])),
  }),
  z.strictObject({ kind: z.literal("amount"), yearCents: cents }),
]);
