import type { Entry } from "@/lib/compensation/entry/entry";
import { offerLimits } from "@/lib/compensation/offer-limits";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import {
  monthsPerPace,
  type VestingPace,
  type VestingSchedule,
  type VestingYear,
} from "@/lib/compensation/vesting-schedule";
import { readHundredths } from "@/lib/money/read-hundredths";
import { isIsoDay } from "@/lib/time/is-iso-day";

const isPace = (text: string): text is VestingPace => Object.keys(monthsPerPace).includes(text);

/** The schedule typed into the fields of a grant: a preset by its key, equal parts, or a list; the parts of a list are the whole grant. */
export function readSchedule(entry: Entry, row: string): VestingSchedule {
  const kind = entry.text(`${row}.schedule`) || "even-yearly";
  const preset = Object.entries(vestingPresets).find(([key]) => key === kind)?.[1];
  if (preset) return preset;
  const typed = entry.text(`${row}.pace`) || "year";
  const pace = isPace(typed) ? typed : "year";
  if (kind === "by-day") return { kind, vests: readDayVests(entry, row) };
  const cliffMonths = entry.text(`${row}.cliff`) === "" ? 0 : entry.whole(`${row}.cliff`, "months", 0, 120);
  if (kind === "even") return { kind, years: entry.whole(`${row}.years`, "years", 1, 10), pace, cliffMonths };
  if (kind === "weighted-years") return { kind, years: readYears(entry, row, pace), cliffMonths };
  if (kind === "by-month") return { kind, vests: readMonthVests(entry, row), cliffMonths };
  entry.refuse(`${row}.schedule`, "Choose one of the listed schedules.");
  return vestingPresets["even-yearly"];
}

function readYears(entry: Entry, row: string, pace: VestingPace): VestingYear[] {
  const name = `${row}.list`;
  const years: VestingYear[] = [];
  for (const word of entry
    .text(name)
    .split(/[\s,;/]+/)
    .filter(Boolean)) {
    const last = years.at(-1);
    const bps = readHundredths(word, 2);
    if (isPace(word) && last) years[years.length - 1] = { ...last, pace: word };
    else if (bps !== null && bps >= 0) years.push({ bps, pace });
    else entry.refuse(name, `“${word.slice(0, 20)}” is no percentage: write one for each year, such as 40 30 20 10.`);
  }
  if (years.length > 10) entry.refuse(name, "Enter at most ten years.");
  expectWhole(entry, name, years);
  return years;
}

function readMonthVests(entry: Entry, row: string): { afterMonths: number; bps: number }[] {
  return readLines(entry, `${row}.list`, "12 25", (first) => {
    const afterMonths = /^\d{1,3}$/.test(first) ? Number(first) : 121;
    return afterMonths <= 120 ? { afterMonths } : null;
  });
}

function readDayVests(entry: Entry, row: string): { onDay: string; bps: number }[] {
  return readLines(entry, `${row}.list`, "2028-01-31 25", (first) =>
    isIsoDay(first) && first >= offerLimits.firstDay && first <= offerLimits.lastDay ? { onDay: first } : null,
  );
}

function readLines<When>(
  entry: Entry,
  name: string,
  example: string,
  readWhen: (first: string) => When | null,
): (When & { bps: number })[] {
  const lines = entry
    .text(name)
    .split(/[\n;]+/)
    .map((line) => line.trim());
  const vests = lines.filter(Boolean).flatMap((line) => {
    const [first = "", second = "", ...rest] = line.split(/[\s:,]+(?=\S)/).filter((word) => word !== "%");
    const [when, bps] = [readWhen(first), readHundredths(second, 2)];
    if (when !== null && bps !== null && bps >= 0 && rest.length === 0) return [{ ...when, bps }];
    entry.refuse(name, `“${line.slice(0, 30)}” is not understood: write a line for each vest, such as ${example}.`);
    return [];
  });
  if (vests.length > offerLimits.vests) entry.refuse(name, "Enter fewer parts.");
  expectWhole(entry, name, vests);
  return vests;
}

function expectWhole(entry: Entry, name: string, parts: readonly { bps: number }[]): void {
  if (entry.errors[name]) return;
  const sum = parts.reduce((total, { bps }) => total + bps, 0);
  if (sum !== 10_000) entry.refuse(name, `The parts add up to ${sum / 100} %. They must add up to exactly 100 %.`);
}
