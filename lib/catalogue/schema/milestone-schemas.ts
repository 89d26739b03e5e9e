import { centsOrUnknown, day, hours, id, level, levelRefs, text, url } from "@/lib/catalogue/schema/fields";
import { z } from "zod";

/** One certification, retired ones included. */
export const certificationSchema = z.strictObject({
  id,
  name: text,
  issuer: text,
  examCode: text.nullable(),
  status: z.enum(["active", "retiring", "retired"]),
  statusNote: text.nullable(),
  replacedBy: z.array(id),
  feeCents: centsOrUnknown,
  annualFeeCents: centsOrUnknown,
  validityYears: z.union([z.number().positive(), z.literal("forever")]).nullable(),
  renewal: text.nullable(),
  examMinutes: z.int().positive().nullable(),
  needs: levelRefs,
  needsCertifications: z.array(id),
  needsExperienceMonths: z.int().nonnegative(),
  proves: levelRefs,
  hours,
  notWhen: text,
  alternatives: z.array(id),
  aliases: z.array(text),
  officialUrl: url,
  source: id,
});

/** One project that leaves evidence. */
export const projectSchema = z.strictObject({
  id,
  title: text,
  brief: text,
  difficulty: z.enum(["first", "solid", "capstone"]),
  roles: z.array(id).min(1),
  needs: levelRefs,
  proves: levelRefs.min(1),
  hours,
  costCents: centsOrUnknown,
  acceptance: z.array(text).min(2),
  evidence: text,
  standsOut: text,
});

/** Time in a duty that no course replaces. */
export const experienceSchema = z.strictObject({
  id,
  title: text,
  brief: text,
  roles: z.array(id).min(1),
  needs: levelRefs,
  proves: levelRefs,
  months: z.number().positive(),
  hours,
  howToGetIt: text,
  acceptance: z.array(text).min(1),
});

/** A course or a degree that raises several skills. */
export const educationSchema = z.strictObject({
  id,
  title: text,
  provider: text,
  kind: z.enum(["course", "bootcamp", "online-master", "degree"]),
  isFormal: z.boolean(),
  summary: text,
  needs: levelRefs,
  raises: levelRefs.min(1),
  hours,
  costCents: centsOrUnknown,
  costNote: text.nullable(),
  limits: text,
  url,
  source: id,
});

/** Something to learn from. */
export const resourceSchema = z.strictObject({
  id,
  title: text,
  provider: text,
  url,
  kind: z.enum([
    "course",
    "book",
    "documentation",
    "guide",
    "video",
    "lab",
    "standard",
    "paper",
    "practice",
    "community",
  ]),
  cost: z.enum(["free", "paid", "unknown"]),
  skills: z.array(id).min(1),
  level,
  checkedOn: day,
});
