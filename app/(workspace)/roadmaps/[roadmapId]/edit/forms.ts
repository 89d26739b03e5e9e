import { z } from "zod";
import { limits } from "@/lib/core/limits";
import { isIsoDay } from "@/lib/time/is-iso-day";
import { milestoneKinds } from "@/lib/view/filter-milestones";

const roadmapId = z.uuid("This form has lost its way. Reload the page.");
const key = z.string().min(1).max(limits.itemCharacters);
/** What the form showed of the step. Without it nothing is known to have been seen: that ends as a conflict. */
const shown = z.string().max(10_000).default("");
const oneLine = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`);
const dayOrNull = z
  .string()
  .refine((day) => day === "" || isIsoDay(day), "Choose a day that exists.")
  .transform((day) => day || null);

const asksHours = "Enter the hours as a number, such as 12 or 1.5.";
const hours = z.coerce
  .number(asksHours)
  .min(0.25, "Enter at least a quarter of an hour.")
  .max(limits.ownStepHoursMax, `Enter at most ${limits.ownStepHoursMax} hours.`);
const hoursOrNull = z.union([z.literal("").transform(() => null), hours], asksHours);

const asksMoney = "Enter the cost as a number of US dollars, 0 for none, or leave it empty.";
const dollars = z.coerce
  .number(asksMoney)
  .min(0, asksMoney)
  .max(limits.budgetDollarsMax, `Enter at most ${limits.budgetDollarsMax.toLocaleString("en-US")}.`);

const texts = {
  kind: z.enum(milestoneKinds, "Choose what it is."),
  title: oneLine(limits.ownStepTitleCharacters).min(1, "Say in a few words what it is."),
  summary: oneLine(limits.ownStepSummaryCharacters).default(""),
  likely: hours,
  low: hoursOrNull.default(null),
  high: hoursOrNull.default(null),
  cost: z.union([z.literal("").transform(() => null), dollars], asksMoney).default(null),
  notBefore: dayOrNull.default(null),
};
type Typed = z.output<z.ZodObject<typeof texts>>;

/** What was typed as the plan keeps it: a range may be left open, and is as wide as the likely hours then. */
function toStep({ kind, title, summary, likely, low, high, cost, notBefore }: Typed) {
  const range = { low: low ?? likely, likely, high: high ?? likely };
  return { kind, title, summary, hours: range, costCents: cost === null ? null : Math.round(cost * 100), notBefore };
}
const hasOrder = ({ likely, low, high }: Typed): boolean => (low ?? likely) <= likely && likely <= (high ?? likely);
const order = { path: ["likely"], message: "The likely hours lie between the fewest and the most." };

export const addOwnStepForm = z
  .object({ roadmapId, afterKey: z.string().max(limits.itemCharacters).default(""), ...texts })
  .refine(hasOrder, order)
  .transform((typed) => ({ roadmapId: typed.roadmapId, afterKey: typed.afterKey, step: toStep(typed) }));

export const editOwnStepForm = z
  .object({ roadmapId, key, shown, ...texts })
  .refine(hasOrder, order)
  .transform((typed) => ({ roadmapId: typed.roadmapId, key: typed.key, shown: typed.shown, step: toStep(typed) }));

export const removeOwnStepForm = z.object({ roadmapId, key });
export const takeBackStepForm = z.object({ roadmapId, key });
export const allowItemForm = z.object({ roadmapId, item: key });

export const moveMilestoneForm = z.object({
  roadmapId,
  key,
  to: z.enum(["up", "down", "after"]),
  afterKey: z.string().max(limits.itemCharacters).default(""),
});

export const holdMilestoneForm = z.object({ roadmapId, key, notBefore: dayOrNull });
