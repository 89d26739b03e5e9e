import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadMinutes } from "@/lib/progress/spread-minutes";

const days = ["2026-11-30", "2026-12-01", "2026-12-02"];

describe("spreadMinutes", () => {
  it.each<[number, number[]]>([
    [0, []],
    [15, [15]],
    [45, [15, 15, 15]],
    [60, [15, 15, 30]],
    [3 * 1440, [1440, 1440, 1440]],
  ])("%i minutes over three days", (minutes, each) => {
    expect(spreadMinutes(minutes, days)?.map((entry) => entry.minutes)).toEqual(each);
  });

  it("puts the only quarter on the last day", () => {
    expect(spreadMinutes(15, days)).toEqual([{ on: "2026-12-02", minutes: 15 }]);
  });

  it("refuses more than the days hold", () => {
    expect(spreadMinutes(1455, ["2026-12-02"])).toBeNull();
    expect(spreadMinutes(15, [])).toBeNull();
  });

  it("loses and adds nothing, and fills no day beyond its hours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 * 96 }), fc.integer({ min: 1, max: 7 }), (quarters, count) => {
        const spread = spreadMinutes(quarters * 15, days.concat(days, days).slice(0, count));
        if (quarters > count * 96) return spread === null;
        const each = spread?.map((entry) => entry.minutes) ?? [];
        return (
          each.reduce((a, b) => a + b, 0) === quarters * 15 && each.every((m) => m > 0 && m <= 1440 && m % 15 === 0)
        );
      }),
    );
  });
});
