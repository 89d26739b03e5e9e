import { leverKeys } from "@/lib/compensation/lever-worth";
import { type NegotiationNotes, noteLimits } from "@/lib/compensation/negotiation-notes";
import { cents } from "@/lib/compensation/schema/fields";
import { z } from "zod";

const wording = z
  .string()
  .trim()
  .max(
    noteLimits.wordingCharacters,
    `Use at most ${noteLimits.wordingCharacters} characters, so that it fits the page.`,
  );
const lines = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n").trim())
  .refine((text) => text.split("\n").length <= noteLimits.listLines, `Use at most ${noteLimits.listLines} lines.`)
  .refine(
    (text) => text.split("\n").every((line) => line.length <= noteLimits.lineCharacters),
    `Keep each line at ${noteLimits.lineCharacters} characters or fewer, so that it fits the page.`,
  );
const own = cents.nullable();

/** What a negotiation worksheet keeps; no more than one printed page holds. */
export const negotiationSchema: z.ZodType<NegotiationNotes> = z.strictObject({
  own: z.strictObject({ targetCents: own, anchorCents: own, walkAwayCents: own }),
  asks: z
    .array(z.strictObject({ lever: z.enum(leverKeys, "Choose one of the levers."), get: wording, give: wording }))
    .max(noteLimits.asks, "Enter at most three asks.")
    .refine((asks) => new Set(asks.map(({ lever }) => lever)).size === asks.length, "Ask for each thing once."),
  evidence: lines,
  questions: lines,
  opening: z
    .string()
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .refine(
      (text) => text.length <= noteLimits.openingCharacters && text.split("\n").length <= noteLimits.listLines,
      `Use at most ${noteLimits.openingCharacters} characters and ${noteLimits.listLines} lines, so that it fits the page.`,
    ),
  region: z.string().max(80, "Choose one of the listed regions.").nullable(),
});
