import type { HourRange, IsoDay } from "@/lib/catalogue/types";
import { type Calendar, dayOfMinute } from "@/lib/planner/calendar";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { forecastModel } from "./forecast-model";
import { drawNormals } from "./draw-normals";
import { type Belief, learnFactor } from "./learn-factor";

export type RemainingWork = { key: string; hours: HourRange /** Share still to do, 0 to 1. */; share: number };
export type PaceLog = { estimateMinutes: number; actualMinutes: number };
export type WeekLog = { plannedMinutes: number; actualMinutes: number };
export type Forecast = {
  /** The day by which half, four in five, and nineteen in twenty of the simulated futures are done. */
  p50On: IsoDay;
  p80On: IsoDay;
  p95On: IsoDay;
  /** Hours of work still to do: one future in ten needs less than `low`, one in ten more than `high`. */
  hours: HourRange;
};

/**
 * When the remaining work ends, as a range. Each of 1000 futures draws the person's pace and presence (learnt from the
 * logs) and, for every milestone, how its estimate turns out: a lognormal whose median is the likely hours and whose
 * 10th and 90th percentiles span low to high. Pure and deterministic; another milestone, or an estimate
 * scaled up, moves every quantile later or not at all; the order of `work` does not matter. Keys are unique.
 */
export function forecast(
  calendar: Calendar,
  work: readonly RemainingWork[],
  pace: readonly PaceLog[] = [],
  weeks: readonly WeekLog[] = [],
): Forecast {
  const efforts = drawEfforts(work, believedPace(pace));
  const presence = drawFactors("presence", believedPresence(weeks));
  const byLength = efforts.map((minutes, draw) => minutes / (presence[draw] ?? 1)).sort();
  const byEffort = efforts.toSorted();
  const on = (share: number) => fromDayNumber(dayOfMinute(calendar, Math.ceil(quantile(byLength, share))));
  const hours = (share: number) => Math.round(quantile(byEffort, share) / 60);
  return {
    p50On: on(0.5),
    p80On: on(0.8),
    p95On: on(0.95),
    hours: { low: hours(0.1), likely: hours(0.5), high: hours(0.9) },
  };
}

/** Hours of work as `forecast` spreads them before anything is logged: eight futures in ten need between low and high. */
export function spreadHours(work: readonly RemainingWork[]): HourRange {
  const likely = work.reduce((sum, { hours, share }) => sum + hours.likely * share, 0);
  const sorted = drawEfforts(work, believedPace([])).sort();
  const hours = (share: number) => Math.round(quantile(sorted, share) / 60);
  return { low: Math.min(hours(0.1), likely), likely, high: Math.max(hours(0.9), likely) };
}

/** The minutes of the work in each future. Added up in the order of the keys, so that no other order changes a digit. */
function drawEfforts(work: readonly RemainingWork[], belief: Belief): Float64Array {
  const efforts = new Float64Array(forecastModel.samples);
  for (const { key, hours, share } of work.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const factors = drawFactors(key, { mean: 0, spread: spreadOf(hours) });
    const minutes = hours.likely * 60 * share;
    for (let draw = 0; draw < efforts.length; draw += 1) efforts[draw]! += minutes * factors[draw]!;
  }
  const pace = drawFactors("pace", belief);
  return efforts.map((minutes, draw) => minutes * (pace[draw] ?? 1));
}

/** Lognormal factors, one for each future, by the luck that goes with `key`. */
function drawFactors(key: string, { mean, spread }: Belief): Float64Array {
  return drawNormals(key, forecastModel.samples).map((luck) => Math.exp(mean + spread * luck));
}

/** The log-spread that puts low at the 10th and high at the 90th percentile. */
function spreadOf({ low, high }: HourRange): number {
  const tenthToNinetieth = 2 * 1.2816;
  return low > 0 && high > low ? Math.log(high / low) / tenthToNinetieth : 0;
}

function believedPace(log: readonly PaceLog[]): Belief {
  const seen = log.filter(({ estimateMinutes, actualMinutes }) => estimateMinutes > 0 && actualMinutes > 0);
  return learnFactor(
    { mean: 0, spread: forecastModel.paceSpread },
    forecastModel.milestoneNoise,
    seen.map(({ estimateMinutes, actualMinutes }) => Math.log(actualMinutes / estimateMinutes)),
  );
}

function believedPresence(weeks: readonly WeekLog[]): Belief {
  const seen = weeks.filter(({ plannedMinutes }) => plannedMinutes > 0);
  // A week of nothing is a tenth, not minus infinity: it says "little", not "never again".
  const ratio = ({ plannedMinutes, actualMinutes }: WeekLog) => Math.log(Math.max(0.1, actualMinutes / plannedMinutes));
  return learnFactor(
    { mean: forecastModel.presenceMean, spread: forecastModel.presenceSpread },
    forecastModel.weekNoise,
    seen.map(ratio),
  );
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
