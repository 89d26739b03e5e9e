import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countShares } from "@/lib/compensation/count-shares";
import { listVests } from "@/lib/compensation/list-vests";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import type { VestingSchedule } from "@/lib/compensation/vesting-schedule";
import { writeRatio } from "@/lib/compensation/write-ratio";
import { addRatios, oneRatio, ratio } from "@/lib/money/ratio";
import { addMonths } from "@/lib/time/add-months";
import { anySchedule, anyStart, monthSchedule } from "./arbitraries";

const monthly = vestingPresets["monthly-after-cliff"];

/** Shares by day as texts, whole or not. */
function table(shares: number, schedule: VestingSchedule, from: string, isWhole = false): [string, string][] {
  const vests = listVests(schedule, from, null);
  const counts = countShares(shares, vests, isWhole);
  return vests.map(({ onDay }, at) => [onDay, writeRatio(counts[at] ?? ratio(0), 2)]);
}

describe("schedules of public examples", () => {
  it("1,000 units from 1 January 2024: 250 at the cliff, then 20.83 a month", () => {
    // https://www.waterfalls.app/learn/rsu-vesting-schedule-how-restricted-stock-units-vest, read 2026-11-21.
    const rows = table(1_000, monthly, "2024-01-01");
    expect(rows[0]).toEqual(["2025-01-01", "250"]);
    expect(rows[1]).toEqual(["2025-02-01", "20.83"]);
    expect(rows.at(-1)).toEqual(["2028-01-01", "20.83"]);
    expect(rows).toHaveLength(37);
  });

  it("12/48 at one year, then 1/48 on the corresponding day of each month until the fourth anniversary", () => {
    // https://raw.githubusercontent.com/Open-Cap-Table-Coalition/Open-Cap-Format-OCF/main/samples/VestingTerms.ocf.json, read 2026-11-21.
    const vests = listVests(monthly, "2027-05-31", null);
    expect(vests[0]).toEqual({ onDay: "2028-05-31", portion: ratio(12, 48) });
    expect(vests.slice(1).every(({ portion }) => portion.denominator === 48n && portion.numerator === 1n)).toBe(true);
    expect(vests.slice(1, 4).map(({ onDay }) => onDay)).toEqual(["2028-06-30", "2028-07-31", "2028-08-31"]);
    expect(vests.at(-1)?.onDay).toBe("2031-05-31");
  });

  it("25 % after four quarters, then 6.25 % a quarter", () => {
    // https://news.wingman.actor/item/27765730 (copy of a Hacker News comment), read 2026-11-21.
    const rows = table(1_600, vestingPresets["quarterly-after-cliff"], "2027-01-04");
    expect(rows.map(([, shares]) => shares)).toEqual(["400", ...Array.from({ length: 12 }, () => "100")]);
    expect(rows[1]?.[0]).toBe("2028-04-04");
  });

  it("5 %, 15 %, then 20 % every half-year", () => {
    // https://d3h68kq65nkuzu.cloudfront.net/company/Amazon/salaries (copy of levels.fyi), read 2026-11-21.
    expect(table(100, vestingPresets["back-loaded"], "2027-01-04")).toEqual([
      ["2028-01-04", "5"],
      ["2029-01-04", "15"],
      ["2029-07-04", "20"],
      ["2030-01-04", "20"],
      ["2030-07-04", "20"],
      ["2031-01-04", "20"],
    ]);
  });

  it("33 % in the first year is 2.75 % a month, 22 % is 1.83 %, 12 % is 1 %", () => {
    // https://premierhonda.in/storage/upload/izs79l/page.php?tag=google-rsu-vesting-schedule-monthly (quoting levels.fyi), read 2026-11-21.
    const years = [3300, 3300, 2200, 1200].map((bps) => ({ bps, pace: "month" as const }));
    const shares = table(100, { kind: "weighted-years", years, cliffMonths: 0 }, "2027-01-04").map(([, text]) => text);
    expect([shares[0], shares[12], shares[24], shares[36]]).toEqual(["2.75", "2.75", "1.83", "1"]);
  });

  it("38/32/20/10 by month without a cliff", () => {
    const rows = table(2_400, vestingPresets["front-loaded"], "2027-01-04");
    expect(rows).toHaveLength(48);
    expect([rows[0], rows[12], rows[24], rows[36]]).toEqual([
      ["2027-02-04", "76"],
      ["2028-02-04", "64"],
      ["2029-02-04", "40"],
      ["2030-02-04", "20"],
    ]);
  });
});

describe("days", () => {
  it("come back to the 31st after short months, leap February included", () => {
    const days = listVests({ kind: "even", years: 2, pace: "month", cliffMonths: 0 }, "2027-01-31", null).map(
      ({ onDay }) => onDay,
    );
    expect(days.slice(0, 4)).toEqual(["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]);
    expect(days.slice(11, 14)).toEqual(["2028-01-31", "2028-02-29", "2028-03-31"]);
  });

  it("fall on the 28th in common years for a start on 29 February, and on the 29th again in the next leap year", () => {
    const days = listVests(vestingPresets["even-yearly"], "2028-02-29", null).map(({ onDay }) => onDay);
    expect(days).toEqual(["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]);
  });

  it("move to the company's fixed day on or after, never before the cliff", () => {
    const quarterly = vestingPresets["quarterly-after-cliff"];
    expect(listVests(quarterly, "2027-01-20", 15)[0]?.onDay).toBe("2028-02-15");
    expect(listVests(quarterly, "2027-01-10", 15)[0]?.onDay).toBe("2028-01-15");
    expect(
      listVests(quarterly, "2027-11-30", 31)
        .map(({ onDay }) => onDay)
        .slice(0, 3),
    ).toEqual(["2028-11-30", "2029-02-28", "2029-05-31"]);
  });

  it("on a list are taken as they stand, the same day twice as one", () => {
    const vests = listVests(
      {
        kind: "by-day",
        vests: [
          { onDay: "2028-02-29", bps: 2_500 },
          { onDay: "2027-08-15", bps: 5_000 },
          { onDay: "2028-02-29", bps: 2_500 },
        ],
      },
      "2027-01-04",
      15,
    );
    expect(vests).toEqual([
      { onDay: "2027-08-15", portion: ratio(1, 2) },
      { onDay: "2028-02-29", portion: ratio(1, 2) },
    ]);
  });
});

describe("laws of vesting", () => {
  it("portions sum to the whole and shares to the grant, whole shares too, on any schedule", () => {
    fc.assert(
      fc.property(
        anySchedule,
        anyStart,
        fc.integer({ min: 0, max: 100_000 }),
        fc.option(fc.integer({ min: 1, max: 31 })),
        (schedule, from, shares, dayOfMonth) => {
          const vests = listVests(schedule, from, dayOfMonth);
          expect(addRatios(...vests.map(({ portion }) => portion))).toEqual(oneRatio);
          expect(addRatios(...countShares(shares, vests, false))).toEqual(ratio(shares));
          const whole = countShares(shares, vests, true);
          expect(addRatios(...whole)).toEqual(ratio(shares));
          expect(whole.every(({ numerator, denominator }) => denominator === 1n && numerator >= 0n)).toBe(true);
        },
      ),
    );
  });

  it("nothing vests before the cliff", () => {
    fc.assert(
      fc.property(monthSchedule, anyStart, fc.option(fc.integer({ min: 1, max: 31 })), (schedule, from, dayOfMonth) => {
        const cliff = addMonths(from, schedule.kind === "by-day" ? 0 : schedule.cliffMonths);
        for (const { onDay } of listVests(schedule, from, dayOfMonth)) expect(onDay >= cliff).toBe(true);
      }),
    );
  });

  it("whole shares never run ahead of the schedule, nor a whole share behind it", () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 1, max: 5_000 }), (schedule, shares) => {
        const vests = listVests(schedule, "2027-01-31", null);
        let [wholeSoFar, exactSoFar] = [0, 0];
        const exact = countShares(shares, vests, false);
        countShares(shares, vests, true).forEach((count, at) => {
          wholeSoFar += Number(count.numerator);
          exactSoFar += Number(exact[at]?.numerator) / Number(exact[at]?.denominator);
          expect(wholeSoFar).toBeLessThanOrEqual(exactSoFar + 1e-6);
          expect(wholeSoFar).toBeGreaterThan(exactSoFar - 1 - 1e-6);
        });
      }),
    );
  });
});
