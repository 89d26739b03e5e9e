import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadHours } from "@/app/(open)/roadmaps/new/spread-hours";

describe("spreadHours", () => {
  it.each<[number, number[], number[]]>([
    [10, [1, 2, 3, 4, 5, 6, 7], [75, 90, 90, 75, 90, 90, 90]],
    [10, [1, 3, 5, 6], [150, 0, 150, 0, 150, 150, 0]],
    [7.5, [6, 7], [0, 0, 0, 0, 0, 225, 225]],
    [0.25, [2, 4], [0, 0, 0, 15, 0, 0, 0]],
    [80, [7], [0, 0, 0, 0, 0, 0, 4800]],
    [10, [6, 1, 6], [300, 0, 0, 0, 0, 300, 0]],
    [10, [], [0, 0, 0, 0, 0, 0, 0]],
  ])("spreads %d h over days %j as %j", (hours, days, week) => {
    expect(spreadHours(hours, days)).toEqual(week);
  });

  it("loses nothing, works on chosen days alone, and no day gets a quarter more than it must", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 320 }), days, (quarters, chosen) => {
        const week = spreadHours(quarters / 4, chosen);
        expect(week.reduce((sum, minutes) => sum + minutes, 0)).toBe(quarters * 15);
        expect(week.every((minutes, at) => minutes % 15 === 0 && (minutes === 0 || chosen.includes(at + 1)))).toBe(
          true,
        );
        const shares = chosen.map((day) => week[day - 1] ?? 0);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(15);
      }),
    );
  });
});
