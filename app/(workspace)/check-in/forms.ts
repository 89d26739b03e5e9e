import { z } from "zod";
import { limits } from "@/lib/core/limits";
import { isIsoDay } from "@/lib/time/is-iso-day";

const id = z.uuid("This form has lost its way. Reload the page.");
const day = z.string("Choose a day.").refine(isIsoDay, "Choose a day that exists.");
const status = z.enum(["to-do", "in-progress", "done", "skipped"]);
const outcome = z.enum(["done", "going", "not-started", "slipped"], "Choose one of the four.");
const weekHours = 7 * 24;

const hours = z
  .string()
  .trim()
  .transform((text) => (text === "" ? 0 : Number(text.replace(",", "."))))
  .pipe(
    z
      .number("Enter the hours as a number, such as 1.5.")
      .min(0, "Enter the hours you worked; to take logged ones away, open the step.")
      .max(weekHours, `A week has ${weekHours} hours.`)
      .refine((value) => Number.isInteger(value * 4), "Use quarters of an hour: 0.25, 0.5, 0.75 and so on."),
  );

const most = limits.checkInSteps;
const fewEnough = <Value>(byStep: Record<string, Value>) => Object.keys(byStep).length <= most;

export const checkInForm = z.object({
  monday: day,
  version: z.coerce.number().int().min(0),
  plannedMinutes: z.coerce
    .number()
    .int()
    .min(0)
    .max(limits.checkInSteps * weekHours * 60),
  was: z.record(id, status).refine(fewEnough).default({}),
  outcomes: z.record(id, outcome).refine(fewEnough).default({}),
  hours: z.record(id, hours).refine(fewEnough).default({}),
  /** A day of the week, or "evenly" over all of its days so far. */
  workedOn: z.union([z.literal("evenly"), day], "Choose a day of this week."),
  reflection: z
    .string()
    .trim()
    .max(limits.reflectionCharacters, `Use at most ${limits.reflectionCharacters} characters.`)
    .default(""),
});
