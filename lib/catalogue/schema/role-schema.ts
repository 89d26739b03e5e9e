import { id, level, text, url } from "@/lib/catalogue/schema/fields";
import { z } from "zod";

/** The five families. */
export const familyIdSchema = z.enum(["ai", "security", "cloud", "data", "software"]);

const requirement = z.strictObject({
  skill: id,
  level,
  weight: z.int().min(1).max(100),
  kind: z.enum(["must", "should"]),
  proof: z.boolean(),
  source: id,
  why: text,
});
/** One target role with what it asks. */
export const roleSchema = z.strictObject({
  id,
  title: text,
  family: familyIdSchema,
  summary: text,
  work: z.array(text).min(3),
  seniority: text,
  waysIn: z
    .array(
      z.strictObject({
        from: text,
        years: z.strictObject({ low: z.number().nonnegative(), high: z.number().nonnegative() }),
        note: text,
      }),
    )
    .min(1),
  experienceMonths: z.int().nonnegative(),
  experienceSource: id,
  requirements: z.array(requirement),
  codes: z.strictObject({
    soc: z.array(text),
    onet: z.array(text),
    esco: z.array(z.strictObject({ label: text, uri: url })),
    nice: z.array(z.strictObject({ id: text, name: text })),
    sfia: z.array(text),
  }),
  aliases: z.array(text),
});
