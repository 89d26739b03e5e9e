import { hours, id, levelRefs, text } from "@/lib/catalogue/schema/fields";
import { z } from "zod";

/** The groups that skills are listed by. */
export const skillGroupIdSchema = z.enum([
  "foundations",
  "programming",
  "web",
  "data",
  "machine-learning",
  "generative-ai",
  "cloud",
  "operations",
  "security",
  "governance",
  "architecture",
  "leadership",
  "business",
]);

const step = z.strictObject({ hours, needs: levelRefs });
/** One skill with four anchors and four steps. */
export const skillSchema = z.strictObject({
  id,
  name: text,
  group: skillGroupIdSchema,
  summary: text,
  aliases: z.array(text),
  isKey: z.boolean(),
  anchors: z.tuple([text, text, text, text]),
  steps: z.tuple([step, step, step, step]),
  recheckMonths: z.int().positive().nullable(),
});
