import { centsOrUnknown, currency, day, id, quality, text, url } from "@/lib/catalogue/schema/fields";
import { offerTopics } from "@/lib/catalogue/figure-types";
import { z } from "zod";

/** Where a statement was read. */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url,
  kind: z.enum([
    "statistics",
    "framework",
    "exam-outline",
    "official-page",
    "job-advertisement",
    "survey",
    "secondary",
  ]),
  checkedOn: day,
});

/** One published pay statement. */
export const payBandSchema = z.strictObject({
  id,
  role: id,
  region: text,
  regionKind: z.enum(["country", "state", "metro"]),
  currency,
  percentiles: z.strictObject({
    p10: centsOrUnknown,
    p25: centsOrUnknown,
    p50: centsOrUnknown,
    p75: centsOrUnknown,
    p90: centsOrUnknown,
  }),
  mean: centsOrUnknown,
  basis: z.enum(["wage", "base", "total-compensation", "not-stated"]),
  sampleSize: z.int().positive().nullable(),
  proxyFor: text.nullable(),
  occupation: z.strictObject({ code: text, title: text }).nullable(),
  period: text,
  quality,
  source: id,
});
/** A projection of employment. */
export const growthSchema = z.strictObject({
  role: id,
  occupationCode: text,
  percent: z.number(),
  period: text,
  source: id,
});
/** What living costs in a region. */
export const priceLevelSchema = z.strictObject({
  region: text,
  indexPerMille: z.int().positive(),
  period: text,
  quality,
  source: id,
});
/** General information on a part of an offer. */
export const offerFactSchema = z.strictObject({
  id,
  topic: z.enum(offerTopics),
  statement: text,
  period: text.nullable(),
  source: id,
});
/** A dated market figure. */
export const trendSchema = z.strictObject({
  id,
  statement: text,
  value: z.number(),
  unit: text,
  period: text,
  region: text,
  quality,
  roles: z.array(id),
  skills: z.array(id),
  source: id,
});
