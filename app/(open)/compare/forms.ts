import { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { Level } from "@/lib/catalogue/types";
import { payCurrencies } from "@/lib/compare/pay-currencies";
import type { Currency } from "@/lib/money/currency";
import { readMoneyField } from "@/lib/money/read-money-field";

const wrong = {
  pay: "Enter a year’s pay as a number, such as 52,000, or leave it empty.",
  hour: "Enter what an hour is worth as a number, such as 20, or leave it empty.",
};
const mostCents = { pay: 10_000_000_000, hour: 1_000_000 };

/** What a person earns a year before tax and what an hour is worth to them, in whole cents or null; `forget` drops both. */
export const ownPayForm = z
  .object({
    currency: z.enum(payCurrencies, "That currency is not known."),
    pay: z.string(),
    hour: z.string(),
    forget: z.string().optional(),
  })
  .transform(({ currency, pay, hour, forget }, context) => {
    const read = (name: "pay" | "hour", text: string) => {
      const cents = readOwn(name, text, currency);
      if (typeof cents !== "string") return cents;
      context.addIssue({ code: "custom", path: [name], message: cents });
      return null;
    };
    return { currency, pay: read("pay", pay), hour: read("hour", hour), forget };
  });

/** Whole cents, null for nothing typed, or a sentence that says what is wrong. */
function readOwn(name: "pay" | "hour", text: string, currency: Currency): number | null | string {
  if (text.trim() === "") return null;
  const field = { currency, mostCents: mostCents[name], unread: wrong[name], subject: "these figures are" };
  const read = readMoneyField(text, field);
  return read.ok ? read.value : read.failure.message;
}

const levelsField = z
  .record(
    z.string().refine((id) => catalogueIndex.skills.has(id), "There is no such skill."),
    z.enum(["0", "1", "2", "3", "4"]).transform((text) => Number(text) as Level),
  )
  .default({});

/** Answers of the quick audit, and the answers as they stood when it was shown. */
export const quickAnswersForm = z.object({ levels: levelsField, shown: levelsField });
