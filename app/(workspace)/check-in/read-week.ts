import type { z } from "zod";
import type { CheckInItem } from "@/db/check-ins/save-check-in";
import type { IsoDay } from "@/lib/catalogue/types";
import { spreadMinutes } from "@/lib/progress/spread-minutes";
import { addDays } from "@/lib/time/add-days";
import { mondayOf } from "@/lib/time/monday-of";
import { listDaysSoFar } from "./list-days-so-far";
import type { checkInForm } from "./forms";

type Sent = z.output<typeof checkInForm>;
type Week = { monday: IsoDay; on: IsoDay; items: CheckInItem[] };
type Refused = { message: string; fieldErrors: Record<string, string[]> };

/**
 * What the check-in's form says, day by day. Only the present week is open, and the one before it for a form that was
 * begun on its last evening.
 */
export function readWeek(sent: Sent, today: IsoDay): { ok: true; value: Week } | { ok: false; failure: Refused } {
  const { monday, workedOn } = sent;
  const thisMonday = mondayOf(today);
  if (monday !== thisMonday && monday !== addDays(thisMonday, -7))
    return refuse("This week is over. Open the check-in again for the present one: your answers stay on this device.");
  const days = listDaysSoFar(monday, today);
  const chosen = workedOn === "evenly" ? days : days.filter((day) => day === workedOn);
  if (chosen.length === 0)
    return refuse("Please check the marked field.", { workedOn: ["Choose a day of this week up to today."] });
  const items: CheckInItem[] = [];
  const tooMany: Record<string, string[]> = {};
  for (const [milestoneId, outcome] of Object.entries(sent.outcomes)) {
    const worked = spreadMinutes(Math.round((sent.hours[milestoneId] ?? 0) * 60), chosen);
    if (worked === null) tooMany[`hours.${milestoneId}`] = ["A day has 24 hours: spread them evenly over the week."];
    items.push({ milestoneId, outcome, was: sent.was[milestoneId] ?? "to-do", worked: worked ?? [] });
  }
  if (Object.keys(tooMany).length > 0) return refuse("Please check the marked fields.", tooMany);
  return { ok: true, value: { monday, on: days.at(-1) ?? monday, items } };
}

function refuse(message: string, fieldErrors: Refused["fieldErrors"] = {}): { ok: false; failure: Refused } {
  return { ok: false, failure: { message, fieldErrors } };
}
