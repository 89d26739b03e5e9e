import { z } from "zod";
import { limits } from "@/lib/core/limits";
import { isIsoDay } from "@/lib/time/is-iso-day";

const id = z.uuid("This form has lost its way. Reload the page.");
const version = z.coerce.number().int().min(1);
const oneLine = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`);
const orNull = (text: string) => text || null;

/** The rows of a list share one form, where the pressed button names its row and version: what such a form says of that row. */
function pickRow(fields: unknown): unknown {
  const list = rowsForm.safeParse(fields);
  if (!list.success) return fields;
  const [milestoneId = "", version] = list.data.row.split(" ");
  return { milestoneId, version, status: list.data.status[milestoneId] };
}

const rowsForm = z.object({ row: z.string(), status: z.record(z.string(), z.string()) });

export const statusForm = z.preprocess(
  pickRow,
  z.object({
    milestoneId: id,
    version,
    status: z.enum(["to-do", "in-progress", "done", "skipped"], "Choose one of the four."),
    skipReason: oneLine(limits.skipReasonCharacters).optional(),
  }),
);

export const hoursForm = z.object({
  milestoneId: id,
  hours: z.coerce
    .number("Enter the hours as a number, such as 1.5.")
    .min(0.25, "Enter at least a quarter of an hour.")
    .max(24, "A day has 24 hours.")
    .refine((hours) => Number.isInteger(hours * 4), "Use quarters of an hour: 0.25, 0.5, 0.75 and so on."),
  workedOn: z.string("Choose a day.").refine(isIsoDay, "Choose a day that exists."),
});

export const removeHoursForm = z.object({ entryId: id });

export const noteForm = z.object({
  milestoneId: id,
  version,
  note: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .pipe(
      z.string().max(limits.noteCharacters, `Use at most ${limits.noteCharacters.toLocaleString("en-US")} characters.`),
    ),
});

const webAddress = oneLine(limits.urlCharacters)
  .refine((text) => text === "" || isWebAddress(text), "Use an address that begins with https:// or http://.")
  .transform(orNull);

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ["https:", "http:"].includes(new URL(text).protocol);
}

export const evidenceForm = z
  .object({
    milestoneId: id,
    kind: z.enum(["link", "certificate", "note"], "Choose what it is."),
    title: oneLine(limits.evidenceTitleCharacters).min(1, "Say in a few words what it shows."),
    url: webAddress.optional().transform((url) => url ?? null),
    certificateNumber: oneLine(limits.certificateNumberCharacters)
      .transform(orNull)
      .optional()
      .transform((number) => number ?? null),
    expiresOn: z
      .string()
      .refine((day) => day === "" || isIsoDay(day), "Choose a day that exists.")
      .transform(orNull)
      .optional()
      .transform((day) => day ?? null),
  })
  .refine(({ kind, url }) => kind !== "link" || url !== null, {
    path: ["url"],
    message: "Enter the address of the link.",
  })
  .transform((evidence) =>
    evidence.kind === "certificate" ? evidence : { ...evidence, certificateNumber: null, expiresOn: null },
  );

export const tickForm = z.object({
  milestoneId: id,
  criterion: z.string().min(1).max(limits.criterionCharacters),
  isTicked: z.enum(["true", "false"]).transform((text) => text === "true"),
});

const resourceTexts = {
  title: oneLine(limits.resourceTitleCharacters).min(1, "Say in a few words what it is."),
  url: oneLine(limits.urlCharacters).refine(isWebAddress, "Use an address that begins with https:// or http://."),
  resourceNote: oneLine(limits.resourceNoteCharacters).default(""),
};
export const addResourceForm = z.object({ milestoneId: id, ...resourceTexts });
export const editResourceForm = z.object({ resourceId: id, version, ...resourceTexts });
export const removeResourceForm = z.object({ resourceId: id });

export const removeEvidenceForm = z.object({ evidenceId: id });

export const undoForm = z.object({ changeId: z.coerce.number().int().positive() });
