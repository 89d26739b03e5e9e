import { describe, expect, it } from "vitest";
import { listWeekLogs } from "@/lib/progress/list-week-logs";

const limits = {
  startOn: "2027-01-06",
  weekdayMinutes: [60, 60, 60, 60, 60, 0, 0] as [number, number, number, number, number, number, number],
  weeksOff: [{ from: "2027-01-18", to: "2027-01-20" }],
};
const worked = [
  { on: "2027-01-07", minutes: 50 },
  { on: "2027-01-10", minutes: 40 },
  { on: "2027-01-21", minutes: 30 },
];

describe("the weeks that are over", () => {
  it("count from the first hours logged, with idle weeks between, days off and days before the start left out", () => {
    expect(listWeekLogs(limits, worked, "2027-01-27")).toEqual([
      { plannedMinutes: 180, actualMinutes: 90 },
      { plannedMinutes: 300, actualMinutes: 0 },
      { plannedMinutes: 120, actualMinutes: 30 },
    ]);
  });

  it("end with the week before today's", () => {
    expect(listWeekLogs(limits, worked, "2027-01-17")).toHaveLength(1);
    expect(listWeekLogs(limits, worked, "2027-01-18")).toHaveLength(2);
  });

  it("are none while nothing was logged", () => {
    expect(listWeekLogs(limits, [], "2027-06-01")).toEqual([]);
  });
});
