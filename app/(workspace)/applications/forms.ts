import { z } from "zod";
import { limits } from "@/lib/core/limits";
import { applicationStatuses } from "@/lib/landing/application-status";
import { isIsoDay } from "@/lib/time/is-iso-day";

const id = z.uuid("This form has lost its way. Reload the page.");
const oneLine = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`);
const dayOrNull = z
  .string()
  .default("")
  .refine((day) => day === "" || isIsoDay(day), "Choose a day that exists.")
  .transform((day) => day || null);

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol);
}

const applicationValues = {
  roadmapId: z
    .union([id, z.literal("")], "Choose one of your roadmaps, or none.")
    .default("")
    .transform((text) => text || null),
  company: oneLine(limits.companyCharacters).min(1, "Say which company it is."),
  title: oneLine(limits.jobTitleCharacters).min(1, "Say which job it is."),
  url: oneLine(limits.urlCharacters)
    .default("")
    .refine((text) => text === "" || isWebAddress(text), "Use an address that begins with https:// or http://.")
    .transform((text) => text || null),
  status: z.enum(applicationStatuses, "Choose one of the six."),
  nextAction: oneLine(limits.nextActionCharacters).default(""),
  nextOn: dayOrNull,
  appliedOn: dayOrNull,
  note: z
    .string()
    .default("")
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .pipe(
      z
        .string()
        .max(
          limits.applicationNoteCharacters,
          `Use at most ${limits.applicationNoteCharacters.toLocaleString("en-US")} characters.`,
        ),
    ),
};

export const addApplicationForm = z.object(applicationValues);
export const editApplicationForm = z.object({
  applicationId: id,
  version: z.coerce.number().int().min(1),
  ...applicationValues,
});
export const removeApplicationForm = z.object({ applicationId: id });
