import { describe, expect, test } from "vitest";
import { describePayback } from "@/app/_ui/compare/describe-payback";
import { formatMonths } from "@/app/_ui/compare/format-months";
import { reckonPayback } from "@/lib/compare/pay-back";

const percentiles = { p25: 8_000_000, p50: 10_000_000, p75: 13_000_000 };
const points = { currency: "USD", percentiles } as const;
const hours = { low: 500, likely: 1000, high: 2600 };
const feesAlone = "Fees alone; your hours are not counted: say what an hour is worth.";

const say = (hourCents: number, cashCents: number, { of = hours, payCents = 7_000_000 } = {}) =>
  describePayback(
    reckonPayback(points, { currency: "USD", payCents, hourCents }, { cashCents, hours: of, dollarRate: null }),
  );

describe("payback in words", () => {
  test("says beside the figure that hours without a worth are not counted", () => {
    expect(say(0, 0)).toBe(`No fee to earn back. ${feesAlone}`);
    expect(say(0, 1_000_000)).toBe(`Pays back in 4 months; 2 months to 12 months. ${feesAlone}`);
    expect(say(0, 0, { payCents: 10_000_000 })).toContain(feesAlone);
    expect(say(2_000, 0)).toBe("Pays back in 8 months; 2 months to 62 months (5 y 2 m).");
  });

  test("pays from the first month only where no hours are to be counted", () => {
    const none = { low: 0, likely: 0, high: 0 };
    for (const hourCents of [0, 2_000])
      expect(say(hourCents, 0, { of: none })).toBe("Nothing spent at these figures: pays from the first month.");
    expect(say(0, 0)).not.toContain("first month");
  });

  test("never counts past fifty years", () => {
    expect(say(2_000, 0, { payCents: 7_999_900 })).toBe("Pays back in 12 months; 2 months to more than 50 years.");
    expect(["600.4", "601", "129285"].map((months) => formatMonths(Number(months)))).toEqual(
      Array.from({ length: 3 }, () => "more than 50 years"),
    );
    expect(formatMonths(600)).toBe("600 months (50 y)");
  });
});
