import type { PlanValues } from "@/app/_ui/new-roadmap/plan-values";
import type { IsoDay } from "@/lib/catalogue/types";
import type { Constraints } from "@/lib/planner/roadmap/types";
import type { SavedPlan } from "@/lib/progress/replan/replan-types";

/** A saved roadmap's limits as its form shows them; `roleId` is empty where the catalogue has no such role any more. */
export function readValues({ snapshot, constraints }: SavedPlan, roleId: string, today: IsoDay): PlanValues {
  const { weekdayMinutes, startOn, deadlineOn, budgetCents, minutesPerDollar } = constraints;
  return {
    role: roleId,
    hours: String(sumMinutes(constraints) / 60),
    days: weekdayMinutes.flatMap((minutes, at) => (minutes > 0 ? [String(at + 1)] : [])),
    start: startOn > today ? startOn : today,
    deadline: deadlineOn ?? "",
    budget: budgetCents === null ? "" : String(budgetCents / 100),
    weeksOff: constraints.weeksOff,
    wanted: constraints.certificationsWanted,
    avoided: constraints.certificationsAvoided,
    held: snapshot.profile.certifications.map(({ id }) => id),
    formal: constraints.acceptsFormalEducation,
    worth: String(Math.round((60 / minutesPerDollar) * 100) / 100),
    experience: String(snapshot.profile.experienceMonths),
  };
}

const sumMinutes = ({ weekdayMinutes }: Constraints): number =>
  weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0);

/**
 * The form's limits, as close to the saved ones as what was typed allows: the same hours on the same days keep their
 * spread, and a roadmap that has begun keeps the day on which it began.
 */
export function keepUnchanged(now: Constraints, saved: Constraints, today: IsoDay): Constraints {
  const isSameWeek =
    sumMinutes(now) === sumMinutes(saved) &&
    now.weekdayMinutes.every((minutes, at) => minutes > 0 === (saved.weekdayMinutes[at] ?? 0) > 0);
  return {
    ...now,
    weekdayMinutes: isSameWeek ? saved.weekdayMinutes : now.weekdayMinutes,
    startOn: now.startOn <= today && saved.startOn <= today ? saved.startOn : now.startOn,
    own: saved.own,
    pinned: saved.pinned,
    avoidedItems: saved.avoidedItems,
  };
}
