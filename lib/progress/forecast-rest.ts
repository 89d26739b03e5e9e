import type { IsoDay } from "@/lib/catalogue/types";
import { createCalendar } from "@/lib/planner/calendar";
import type { Constraints, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import { addMonths } from "@/lib/time/add-months";
import { countLeftMinutes } from "./count-work";
import { type Forecast, forecast } from "./forecast";
import { listWeekLogs } from "./list-week-logs";
import type { MilestoneStatus } from "./status";

export type StandingStep = {
  step: SnapshotMilestone;
  status: MilestoneStatus;
  spentMinutes: number;
  startedOn: IsoDay | null;
};

/**
 * When what is left of a saved roadmap ends, at the pace and the hours of the logs: study as forecast spreads it, and not
 * before the last experience under way or to come is over by the calendar. With nothing left it ended `today`.
 */
export function forecastRest(
  { constraints }: { constraints: Constraints },
  steps: readonly StandingStep[],
  worked: readonly { on: IsoDay; minutes: number }[],
  today: IsoDay,
): Forecast {
  const open = steps.filter(({ status }) => status === "to-do" || status === "in-progress");
  const start = constraints.startOn > today ? constraints.startOn : today;
  const study = forecast(
    createCalendar({
      start,
      week: constraints.weekdayMinutes,
      exceptions: constraints.weeksOff.map(({ from, to }) => ({ from, to, minutes: 0 })),
    }),
    open.map(({ step, status, spentMinutes }) => ({
      key: step.key,
      hours: step.hours,
      share: countLeftMinutes({ hours: step.hours, status, spentMinutes }).likely / (step.hours.likely * 60),
    })),
    steps
      .filter(({ status, spentMinutes }) => status === "done" && spentMinutes > 0)
      .map(({ step, spentMinutes }) => ({ estimateMinutes: step.hours.likely * 60, actualMinutes: spentMinutes })),
    listWeekLogs(constraints, worked, today),
  );
  const notBefore = open.map((own) => endOfExperience(own, start)).reduce((a, b) => (a > b ? a : b), start);
  const atLeast = (day: IsoDay) => (day > notBefore ? day : notBefore);
  return { ...study, p50On: atLeast(study.p50On), p80On: atLeast(study.p80On), p95On: atLeast(study.p95On) };
}

/** The earliest day an experience can be over: it runs by the calendar from the day it began, or is planned to begin. */
function endOfExperience({ step, status, startedOn }: StandingStep, today: IsoDay): IsoDay {
  if (step.months === 0) return today;
  const begun = status === "in-progress" ? (startedOn ?? step.startsOn) : step.startsOn > today ? step.startsOn : today;
  return addMonths(begun, step.months);
}
