import { z } from "zod";
import { accept, type Result, refuse } from "@/lib/core/result";
import { checkAmounts } from "@/lib/planner/check-amounts";
import { checkReferences, type Fault } from "@/lib/planner/check-references";
import type { Instance } from "@/lib/planner/types";
import { isIsoDay } from "@/lib/time/is-iso-day";

/** Far above anything real, far below where sums of doubles stop being exact. */
const MOST = 1_000_000_000;

const whole = z.int().min(0).max(MOST);
const positive = z.int().min(1).max(MOST);
const id = z.string().min(1).max(200);
const day = z.string().refine(isIsoDay, "must be a day that exists, written YYYY-MM-DD");
const level = z.int().min(1).max(4);
const levelRefs = z.array(z.object({ skill: id, level }));
const cap = positive.nullish();
const kind = z.enum(["must", "should"]);

const catalogue = z.object({
  skills: z.array(z.object({ id, steps: z.array(z.object({ minutes: positive, needs: levelRefs })).max(4) })),
  courses: z.array(
    z.object({
      id,
      minutes: positive,
      money: whole,
      formal: z.boolean(),
      needs: levelRefs,
      raises: levelRefs,
      maxPerWeek: cap,
    }),
  ),
  projects: z.array(
    z.object({ id, minutes: positive, money: whole, needs: levelRefs, proves: levelRefs, maxPerWeek: cap }),
  ),
  certs: z.array(
    z.object({
      id,
      minutes: positive,
      money: whole,
      needs: levelRefs,
      needsCerts: z.array(id),
      needsMonths: whole,
      proves: levelRefs,
      validMonths: positive.nullable(),
      maxPerWeek: cap,
    }),
  ),
  experience: z
    .array(
      z.object({
        id,
        months: z.int().min(1).max(600),
        minutes: whole,
        money: whole,
        needs: levelRefs,
        proves: levelRefs,
        givesMonths: z.int().min(0).max(600),
      }),
    )
    .optional(),
  roles: z.array(
    z.object({
      id,
      requirements: z.array(
        z.object({
          skill: id,
          level,
          weight: z.int().min(1).max(100),
          kind,
          proof: z.boolean(),
          worth: z.array(whole).length(4).optional(),
        }),
      ),
      needsMonths: whole.optional(),
    }),
  ),
});

const person = z.object({
  levels: z.record(z.string(), z.int().min(0).max(4)),
  proofs: levelRefs,
  certs: z.array(z.object({ id, until: day.nullable() })),
  experienceMonths: whole,
  role: id,
  start: day,
  week: z.array(whole).length(7),
  exceptions: z.array(
    z.object({ from: day, to: day, minutes: whole }).refine((exception) => exception.from <= exception.to, {
      message: "must not end before it begins",
      path: ["to"],
    }),
  ),
  deadline: day.nullable(),
  budget: whole.nullable(),
  prefs: z.object({
    certsWanted: z.array(id),
    certsAvoided: z.array(id),
    formal: z.boolean(),
    maxParallel: positive,
    minutesPerMoney: whole,
    maxPerWeek: positive.nullable(),
  }),
  pins: z.array(id).optional(),
  avoidItems: z.array(id).optional(),
  releases: z.array(z.object({ id, notBefore: day, of: z.enum(["start", "finish"]) })).optional(),
});

/** Of an earlier plan only what a replan reads is looked at. */
const previous = z.object({
  format: z.literal("waymark.plan/1"),
  items: z.array(z.object({ id, minutes: whole, start: day, finish: day, phase: whole })),
  weeks: z.array(z.object({ monday: day, sessions: z.array(z.tuple([id, positive])) })),
  finish: day,
  dropped: z.array(z.object({ what: z.string(), skill: z.string(), level: whole })),
});
const progress = z.object({
  done: z.array(z.object({ id, on: day, minutes: whole })),
  logged: z.array(z.object({ id, minutes: whole })),
  today: day,
});
const instance = z.object({
  format: z.literal("waymark.instance/1"),
  catalogue,
  person,
  previous: previous.optional(),
  progress: progress.optional(),
});

/**
 * Accepts what is a `waymark.instance/1`, or names the first fault: its path (`person.week[3]`) and what is wrong there. What a
 * person holds beyond the catalogue is admitted and counts for nothing; prerequisites in a circle are for compile to find.
 */
export function validateInstance(input: unknown): Result<Instance, { reason: "invalid-instance" } & Fault> {
  const parsed = instance.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const fault = { path: writePath(issue?.path ?? []), message: issue?.message ?? "is not an instance" };
    return refuse({ reason: "invalid-instance" as const, ...fault });
  }
  // The shape is checked; the value itself is handed on, so that fields nobody reads here survive.
  const checked = input as Instance;
  const fault = checkReferences(checked) ?? checkAmounts(checked);
  return fault ? refuse({ reason: "invalid-instance" as const, ...fault }) : accept(checked);
}

const writePath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
