import { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { Level } from "@/lib/catalogue/types";
import { payCurrencies } from "@/lib/compare/pay-currencies";
import { readAmount } from "./read-amount";

/** Nothing typed is null; an amount becomes whole cents. */
const centsField = (most: number, wrong: string) =>
  z.string().transform((text, context): number | null => {
    if (text.trim() === "") return null;
    const amount = readAmount(text);
    if (amount !== null && amount <= most) return Math.round(amount * 100);
    context.addIssue({ code: "custom", message: wrong });
    return z.NEVER;
  });

/** What a person earns a year before tax and what an hour is worth to them; `forget` drops both. */
export const ownPayForm = z.object({
  currency: z.enum(payCurrencies, "That currency is not known."),
  pay: centsField(100_000_000, "Enter a year’s pay as a number, such as 52,000, or leave it empty."),
  hour: centsField(10_000, "Enter what an hour is worth as a number, such as 20, or leave it empty."),
  forget: z.string().optional(),
});

const levelsField = z
  .record(
    z.string().refine((id) => catalogueIndex.skills.has(id), "There is no such skill."),
    z.enum(["0", "1", "2", "3", "4"]).transform((text) => Number(text) as Level),
  )
  .default({});

/** Answers of the quick audit, and the answers as they stood when it was shown. */
export const quickAnswersForm = z.object({ levels: levelsField, shown: levelsField });
