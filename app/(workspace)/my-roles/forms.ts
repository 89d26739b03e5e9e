import { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { ReachableLevel } from "@/lib/catalogue/types";
import { payCurrencies } from "@/lib/compare/pay-currencies";
import { limits } from "@/lib/core/limits";
import { weightWords } from "@/lib/custom-roles/weight-words";
import { readMoneyField } from "@/lib/money/read-money-field";
import { isIsoDay } from "@/lib/time/is-iso-day";

const tooLong = (most: number) => `Use at most ${most.toLocaleString("en-US")} characters.`;
const oneLine = (most: number) => z.string().trim().max(most, tooLong(most));

const webAddress = oneLine(limits.urlCharacters)
  .refine(
    (text) => text === "" || (URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol)),
    "Use an address that begins with https:// or http://.",
  )
  .transform((text) => text || null);
const roleOrNone = z
  .string()
  .refine((id) => id === "" || catalogueIndex.roles.has(id), "There is no such role.")
  .transform((id) => id || null);

export const addRoleForm = z
  .object({
    advertisement: z
      .string()
      .transform((text) => text.replace(/\r\n?/g, "\n").trim())
      .pipe(z.string().max(limits.advertisementCharacters, tooLong(limits.advertisementCharacters))),
    advertisementUrl: webAddress,
    title: oneLine(limits.customRoleTitleCharacters),
    copyFrom: roleOrNone,
  })
  .refine(({ title, advertisement, copyFrom }) => title !== "" || advertisement !== "" || copyFrom !== null, {
    path: ["title"],
    message: "Give it a title, paste an advertisement, or choose a role to copy.",
  });

const skill = z.string().refine((id) => catalogueIndex.skills.has(id), "There is no such skill.");
const level = z.enum(["1", "2", "3", "4"], "Choose a level.").transform((text) => Number(text) as ReachableLevel);
const bySkill = <Field extends z.ZodType>(field: Field) => z.record(skill, field).default({});
const ticks = bySkill(z.literal("on"));
const words = weightWords.map(({ word }) => word);

const payTexts = z.object({
  payCurrency: z.enum(payCurrencies, "That currency is not known."),
  payLow: z.string(),
  payHigh: z.string(),
});
type PayTexts = z.output<typeof payTexts>;

/** Both ends in whole cents, null for nothing typed, and what is wrong by the name of its field. */
function readPay({ payCurrency, ...ends }: PayTexts) {
  const errors: [name: keyof typeof ends, message: string][] = [];
  const read = (name: keyof typeof ends) => {
    if (ends[name].trim() === "") return null;
    const unread = "Enter a year’s pay as a number, such as 95,000, or leave it empty.";
    const field = { currency: payCurrency, mostCents: 10_000_000_000, unread, subject: "this pay is" };
    const cents = readMoneyField(ends[name], field);
    if (cents.ok) return cents.value;
    errors.push([name, cents.failure.message]);
    return null;
  };
  const [payLow, payHigh] = [read("payLow"), read("payHigh")];
  if (payLow !== null && payHigh !== null && payLow > payHigh)
    errors.push(["payHigh", "The higher end cannot be below the lower one."]);
  return { payLow, payHigh, errors };
}

export const editRoleForm = z
  .object({
    id: z.uuid("This form has lost its way. Reload the page."),
    version: z.coerce.number().int().min(1),
    title: oneLine(limits.customRoleTitleCharacters).min(1, "Give the role a title."),
    summary: oneLine(limits.customRoleSummaryCharacters),
    advertisementUrl: webAddress,
    experienceMonths: z.coerce
      .number("Enter whole months; 0 is fine.")
      .int("Enter whole months.")
      .min(0, "Months cannot be below 0.")
      .max(limits.experienceMonthsMax, `Use at most ${limits.experienceMonthsMax} months.`),
    likeRoleId: roleOrNone,
    ...payTexts.shape,
    payOn: z.string().refine((day) => day === "" || isIsoDay(day), "Choose a day that exists."),
    levels: bySkill(level),
    weights: bySkill(z.enum(words)),
    kinds: bySkill(z.enum(["must", "should"])),
    proofs: ticks,
    /** Skills to leave out, and skills that the advertisement names and that are to be put in. */
    drops: ticks,
    takes: ticks,
    addSkill: z.union([z.literal(""), skill]),
    addLevel: level,
  })
  // Also while another field is wrong, so that everything to mend is said at once.
  .superRefine(
    (typed, context) => {
      for (const [name, message] of readPay(typed).errors) context.addIssue({ code: "custom", path: [name], message });
    },
    { when: ({ value }) => payTexts.safeParse(value).success },
  )
  .transform((typed) => {
    const { payLow, payHigh } = readPay(typed);
    return { ...typed, payLow, payHigh };
  });

export const removeRoleForm = z.object({ id: z.uuid() });
