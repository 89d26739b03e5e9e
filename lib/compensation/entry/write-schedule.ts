import type { Texts } from "@/lib/compensation/entry/entry";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import type { VestingSchedule } from "@/lib/compensation/vesting-schedule";
import { writeHundredths } from "@/lib/money/write-amount";

const percent = (bps: number) => writeHundredths(bps, 2);

/** A schedule as the texts of a grant's fields; read again it is the same schedule. */
export function writeSchedule(row: string, schedule: VestingSchedule): Texts {
  const preset = Object.entries(vestingPresets).find(([, known]) => isSame(known, schedule))?.[0];
  if (preset) return { [`${row}.schedule`]: preset };
  const kind = { [`${row}.schedule`]: schedule.kind };
  if (schedule.kind === "by-day")
    return { ...kind, [`${row}.list`]: schedule.vests.map(({ onDay, bps }) => `${onDay} ${percent(bps)}`).join("\n") };
  const cliff = { ...kind, [`${row}.cliff`]: String(schedule.cliffMonths) };
  if (schedule.kind === "even")
    return { ...cliff, [`${row}.years`]: String(schedule.years), [`${row}.pace`]: schedule.pace };
  if (schedule.kind === "by-month") {
    const lines = schedule.vests.map(({ afterMonths, bps }) => `${afterMonths} ${percent(bps)}`);
    return { ...cliff, [`${row}.list`]: lines.join("\n") };
  }
  const usual = schedule.years[0]?.pace ?? "year";
  const words = schedule.years.map(({ bps, pace }) => (pace === usual ? percent(bps) : `${percent(bps)} ${pace}`));
  return { ...cliff, [`${row}.pace`]: usual, [`${row}.list`]: words.join(" ") };
}

/** Key order aside: what comes back from the database has its keys sorted. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => isSame(value, Reflect.get(b, key)));
}
