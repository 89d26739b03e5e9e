import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/time/add-days";
import { addMonths } from "@/lib/time/add-months";
import { compareDays } from "@/lib/time/compare-days";
import { daysBetween } from "@/lib/time/days-between";
import { daysInMonth } from "@/lib/time/days-in-month";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { isIsoDay } from "@/lib/time/is-iso-day";
import { mondayOf } from "@/lib/time/monday-of";
import { toDayNumber } from "@/lib/time/to-day-number";
import { weekdayOf } from "@/lib/time/weekday-of";

const DAY = 86_400_000;
const utc = (dayNumber: number): string => new Date(dayNumber * DAY).toISOString().slice(0, 10);
const first = toDayNumber("1600-01-01");
const last = toDayNumber("2399-12-31");
const days = fc.integer({ min: first, max: last });

describe("day numbers", () => {
  it("are those of the UTC calendar, there and back, on every day of 800 years", () => {
    for (let day = first; day <= last; day++) {
      const text = fromDayNumber(day);
      if (text !== utc(day) || toDayNumber(text) !== day) expect(`${day} ${text}`).toBe(`${day} ${utc(day)}`);
    }
    expect(toDayNumber("1970-01-01")).toBe(0);
  });

  it("write the edges of what four digits can say", () => {
    expect(fromDayNumber(toDayNumber("0000-01-01"))).toBe("0000-01-01");
    expect(fromDayNumber(toDayNumber("9999-12-31"))).toBe("9999-12-31");
  });

  it("know their weekday, Monday first", () => {
    expect(weekdayOf(toDayNumber("2026-11-23"))).toBe(0);
    expect(weekdayOf(toDayNumber("2026-11-22"))).toBe(6);
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(day)).toBe((new Date(day * DAY).getUTCDay() + 6) % 7);
      }),
    );
  });

  it("find the Monday of a week", () => {
    expect(mondayOf("2026-11-23")).toBe("2026-11-23");
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
    expect(mondayOf("2027-01-01")).toBe("2026-12-28");
  });
});

describe("days", () => {
  it("add and differ by whole days", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, by) => {
        expect(daysBetween(utc(day), addDays(utc(day), by))).toBe(by);
      }),
    );
  });

  it("compare as strings do", () => {
    expect(["2027-01-02", "2026-12-31", "2027-01-01"].sort(compareDays)).toEqual([
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect(compareDays("2027-01-01", "2027-01-01")).toBe(0);
  });

  it.each([
    ["2026-11-21", true],
    ["2028-02-29", true],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-04-31", false],
    ["2026-4-03", false],
    ["2026-11-21T00:00:00Z", false],
    [20261121, false],
    [null, false],
  ])("are recognised: %s is %s", (text, isDay) => {
    expect(isIsoDay(text)).toBe(isDay);
  });
});

describe("months", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2027-12-31", 2, "2028-02-29"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-11-21", 24, "2028-11-21"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", -13, "2024-12-15"],
  ])("are added with the day kept or cut to the month's last: %s %i %s", (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });

  it("have the lengths of the UTC calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});
