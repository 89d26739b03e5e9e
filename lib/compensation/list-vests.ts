import { monthsPerPace, type VestingPace, type VestingSchedule } from "@/lib/compensation/vesting-schedule";
import { fromBps } from "@/lib/money/from-bps";
import { addRatios, multiplyRatios, ratio, type Ratio } from "@/lib/money/ratio";
import { addMonths } from "@/lib/time/add-months";
import { compareDays } from "@/lib/time/compare-days";
import { daysInMonth } from "@/lib/time/days-in-month";
import type { IsoDay } from "@/lib/time/iso-day";
import { writeIsoDay } from "@/lib/time/write-iso-day";

/** A day on which an exact portion of the grant (0 to 1) becomes yours. */
export type Vest = { onDay: IsoDay; portion: Ratio };

type MonthVest = { afterMonths: number; portion: Ratio };

function spread(fromMonth: number, months: number, pace: VestingPace, portion: Ratio): MonthVest[] {
  const step = monthsPerPace[pace];
  const count = months / step;
  return Array.from({ length: count }, (_, at) => ({
    afterMonths: fromMonth + (at + 1) * step,
    portion: multiplyRatios(portion, ratio(1, count)),
  }));
}

function listMonthVests(schedule: Exclude<VestingSchedule, { kind: "by-day" }>): MonthVest[] {
  if (schedule.kind === "even") return spread(0, schedule.years * 12, schedule.pace, ratio(1));
  if (schedule.kind === "weighted-years")
    return schedule.years.flatMap(({ bps, pace }, at) => spread(at * 12, 12, pace, fromBps(bps)));
  return schedule.vests.map(({ afterMonths, bps }) => ({ afterMonths, portion: fromBps(bps) }));
}

/** The same day of the month as the first day (its last day where the month is shorter), or the first `dayOfMonth` not before that. */
function vestDay(vestsFrom: IsoDay, afterMonths: number, dayOfMonth: number | null): IsoDay {
  const due = addMonths(vestsFrom, afterMonths);
  if (dayOfMonth === null) return due;
  const within = (day: IsoDay) => {
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
    return writeIsoDay(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
  };
  const sameMonth = within(due);
  return compareDays(sameMonth, due) >= 0 ? sameMonth : within(addMonths(`${due.slice(0, 7)}-01`, 1));
}

function mergeDays(vests: readonly Vest[]): Vest[] {
  const byDay = new Map<IsoDay, Ratio>();
  for (const { onDay, portion } of vests) byDay.set(onDay, addRatios(byDay.get(onDay) ?? ratio(0), portion));
  return [...byDay]
    .map(([onDay, portion]) => ({ onDay, portion }))
    .filter(({ portion }) => portion.numerator !== 0n)
    .toSorted((a, b) => compareDays(a.onDay, b.onDay));
}

/**
 * Every vest of a schedule by calendar day, earliest first; portions sum to exactly 1 when the schedule's shares sum to the whole.
 * Months are counted from `vestsFrom`, never from the vest before, so the 31st returns after a short month (Open Cap Format:
 * VESTING_START_DAY_OR_LAST_DAY_OF_MONTH). `dayOfMonth` 1 to 31 moves each vest to the company's fixed day on or after it;
 * `laterMonths` begins the whole schedule (but not a list of days) so many months after `vestsFrom`.
 */
export function listVests(
  schedule: VestingSchedule,
  vestsFrom: IsoDay,
  dayOfMonth: number | null,
  laterMonths = 0,
): Vest[] {
  if (schedule.kind === "by-day")
    return mergeDays(schedule.vests.map(({ onDay, bps }) => ({ onDay, portion: fromBps(bps) })));
  return mergeDays(
    listMonthVests(schedule).map(({ afterMonths, portion }) => ({
      onDay: vestDay(vestsFrom, laterMonths + Math.max(afterMonths, schedule.cliffMonths), dayOfMonth),
      portion,
    })),
  );
}
