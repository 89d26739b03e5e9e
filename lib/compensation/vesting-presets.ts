import type { VestingSchedule } from "@/lib/compensation/vesting-schedule";

/** Schedules that offers often carry, by the key of their label; sources and dates in docs/compensation.md. */
export const vestingPresets = {
  "even-yearly": { kind: "even", years: 4, pace: "year", cliffMonths: 12 },
  "monthly-after-cliff": { kind: "even", years: 4, pace: "month", cliffMonths: 12 },
  "quarterly-after-cliff": { kind: "even", years: 4, pace: "quarter", cliffMonths: 12 },
  "back-loaded": {
    kind: "weighted-years",
    years: [
      { bps: 500, pace: "year" },
      { bps: 1500, pace: "year" },
      { bps: 4000, pace: "half-year" },
      { bps: 4000, pace: "half-year" },
    ],
    cliffMonths: 12,
  },
  "front-loaded": {
    kind: "weighted-years",
    years: [
      { bps: 3800, pace: "month" },
      { bps: 3200, pace: "month" },
      { bps: 2000, pace: "month" },
      { bps: 1000, pace: "month" },
    ],
    cliffMonths: 0,
  },
  "front-loaded-even": {
    kind: "weighted-years",
    years: [
      { bps: 3300, pace: "month" },
      { bps: 3300, pace: "month" },
      { bps: 2200, pace: "month" },
      { bps: 1200, pace: "month" },
    ],
    cliffMonths: 0,
  },
} as const satisfies Record<string, VestingSchedule>;
