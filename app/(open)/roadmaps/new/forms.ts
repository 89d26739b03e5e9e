import { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { IsoDay } from "@/lib/catalogue/types";
import { limits } from "@/lib/core/limits";
import { addMonths } from "@/lib/time/add-months";
import { daysBetween } from "@/lib/time/days-between";
import { isIsoDay } from "@/lib/time/is-iso-day";
import type { PlanErrors } from "@/app/_ui/new-roadmap/plan-options";
import type { PlanValues } from "@/app/_ui/new-roadmap/plan-values";

/** A number as people type it: "$" and blanks are ignored, "1,500" has thousands, and any other comma is a decimal point. */
const numberField = (missing: string) =>
  z
    .string()
    .transform((text) => text.replace(/[\s$]/g, ""))
    .transform((text) => (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text.replace(",", ".")))
    .refine((text) => /^-?\d+(\.\d+)?$/.test(text) && Number.isFinite(Number(text)), missing)
    .transform(Number);
const dayField = z.string().refine(isIsoDay, {
  error: ({ input }) =>
    input === ""
      ? "Enter both the first and the last day."
      : `“${String(input).slice(0, 40)}” is not a day that exists. Write one as 2027-03-14.`,
});
/** An empty text is null; anything else must pass, and says in the field's own words why it does not. */
const optional = <Field extends z.ZodType>(field: Field) =>
  z.string().transform((text, context): z.output<Field> | null => {
    if (text === "") return null;
    const parsed = field.safeParse(text);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) context.addIssue({ code: "custom", message, input: text });
    return z.NEVER;
  });
const certifications = z.array(
  z.string().refine((id) => catalogueIndex.certifications.has(id), "A certification in the list is not known."),
);
const { hoursPerWeekMin, hoursPerWeekMax, budgetDollarsMax, planningYearsMax } = limits;

const fields = z.object({
  role: z.string(),
  hours: numberField("Enter the hours as a number, such as 10 or 7.5.").pipe(
    z
      .number()
      .min(hoursPerWeekMin, `A plan needs at least ${hoursPerWeekMin} hour a week.`)
      .max(hoursPerWeekMax, `Use at most ${hoursPerWeekMax} hours a week.`)
      .refine((hours) => Number.isInteger(hours * 4), "Use whole quarters of an hour, such as 7.25 or 7.5."),
  ),
  days: z
    .array(z.enum(["1", "2", "3", "4", "5", "6", "7"], "Choose days from Monday to Sunday.").transform(Number))
    .min(1, "Choose at least one day."),
  start: dayField,
  deadline: optional(dayField),
  budget: optional(
    numberField("Enter the budget as a number of US dollars, or leave it empty.").pipe(
      z
        .number()
        .min(0, "A budget cannot be below 0.")
        .max(budgetDollarsMax, `Use at most ${budgetDollarsMax.toLocaleString("en-US")} dollars.`),
    ),
  ),
  weeksOff: z.array(z.object({ from: dayField, to: dayField })).max(6, "Use at most six stretches of time off."),
  wanted: certifications,
  avoided: certifications,
  held: certifications,
  formal: z.boolean(),
  worth: numberField("Enter what an hour is worth as a number of US dollars.").pipe(
    z.number().min(1, "Use at least 1 dollar.").max(1000, "Use at most 1,000 dollars."),
  ),
  experience: numberField("Enter the months as a number; 0 is fine.").pipe(
    z.number().int("Use whole months.").min(0, "Months cannot be below 0.").max(720, "Use at most 720 months."),
  ),
});
export type PlanInput = z.output<typeof fields>;

/** What no field can tell alone: days in their order, and no certification both wanted and ruled out. */
function checkTogether(values: PlanValues, today: IsoDay, say: (field: string, message: string) => void) {
  const { start, deadline, weeksOff, wanted, avoided, held } = values;
  const isStart = isIsoDay(start);
  if (isStart && start < addMonths(today, -12)) say("start", "Choose a start within the last year, or later.");
  if (isStart && start > addMonths(today, 60)) say("start", "Choose a start within the next five years.");
  if (isStart && isIsoDay(deadline)) {
    if (deadline <= start) say("deadline", "The deadline must be after the start.");
    if (deadline > addMonths(start, 12 * planningYearsMax))
      say("deadline", `Choose a deadline within ${planningYearsMax} years of the start.`);
  }
  for (const { from, to } of weeksOff) {
    if (!isIsoDay(from) || !isIsoDay(to)) continue;
    if (to < from) say("weeksOff", "Time off must end on the day it begins, or later.");
    else if (daysBetween(from, to) > 366) say("weeksOff", "Use at most a year for one stretch of time off.");
  }
  for (const id of avoided.filter((exam) => wanted.includes(exam) || held.includes(exam)))
    say("avoided", `${catalogueIndex.certifications.get(id)?.name ?? id} is also wanted or held. Keep one.`);
}

/**
 * Checks the plan's form as typed: the limits to plan under, or what is wrong, by field. `today` bounds the start, `roles` are
 * those that the person can aim at.
 */
export function checkPlanValues(
  values: PlanValues,
  today: IsoDay,
  roles: { has: (id: string) => boolean } = catalogueIndex.roles,
): { plan: PlanInput | null; errors: PlanErrors } {
  const errors = new Map<string, string[]>();
  const say = (field: string, message: string) =>
    errors.set(field, [...new Set([...(errors.get(field) ?? []), message])]);
  const parsed = fields.safeParse(values);
  for (const { path, message } of parsed.error?.issues ?? []) say(String(path[0] ?? "role"), message);
  if (!roles.has(values.role)) say("role", "Choose one of the roles.");
  checkTogether(values, today, say);
  return { plan: parsed.success && errors.size === 0 ? parsed.data : null, errors: Object.fromEntries(errors) };
}

/** The save button's own field; the plan's fields come beside it and are checked by `checkPlanValues`. */
export const saveRoadmapForm = z.looseObject({ planFingerprint: z.string().regex(/^[0-9a-f]{64}$/) });
