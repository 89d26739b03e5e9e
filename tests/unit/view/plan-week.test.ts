import { describe, expect, it } from "vitest";
import { planWeek } from "@/lib/view/plan-week";

const milestone = (
  title: string,
  startsOn: string,
  endsOn: string,
  status: "to-do" | "done" | "skipped" = "to-do",
) => ({
  status,
  leftMinutes: { low: 0, likely: 0, high: 0 },
  step: { title, hours: { low: 5, likely: 10, high: 20 }, startsOn, endsOn },
});
// Wednesday of the week from 4 to 10 January 2027.
const today = "2027-01-06";

describe("planWeek", () => {
  it("covers Monday to Sunday", () => {
    expect(planWeek([], today)).toMatchObject({ from: "2027-01-04", to: "2027-01-10" });
    expect(planWeek([], "2027-01-04").from).toBe("2027-01-04");
    expect(planWeek([], "2027-01-10").from).toBe("2027-01-04");
  });

  it.each<[string, ReturnType<typeof milestone>[], string]>([
    [
      "nothing open",
      [milestone("A", "2027-01-04", "2027-01-08", "done")],
      "Everything in this roadmap is done or skipped.",
    ],
    ["ends this week", [milestone("A", "2026-12-28", "2027-01-10")], "Finish “A”."],
    ["runs through", [milestone("A", "2027-01-03", "2027-01-11")], "Go on with “A”."],
    ["starts", [milestone("A", "2027-01-10", "2027-01-11")], "Start “A”."],
    [
      "all three",
      [
        milestone("A", "2027-01-01", "2027-01-05"),
        milestone("B", "2027-01-01", "2027-02-01"),
        milestone("C", "2027-01-06", "2027-02-01"),
      ],
      "Finish “A”, then go on with “B”, and start “C”.",
    ],
    ["slipped", [milestone("A", "2026-12-01", "2027-01-03")], "“A” was planned to be over by now; it comes first."],
    [
      "slipped and planned",
      [
        milestone("A", "2026-12-01", "2027-01-03"),
        milestone("B", "2026-12-01", "2027-01-02"),
        milestone("C", "2027-01-04", "2027-01-09"),
      ],
      "“A” and “B” were planned to be over by now; they come first. Then: Finish “C”.",
    ],
    [
      "later",
      [milestone("A", "2027-01-11", "2027-01-20")],
      "The plan puts nothing into this week; you may start ahead of it.",
    ],
    [
      "skipped ones are not planned",
      [milestone("A", "2027-01-04", "2027-01-09", "skipped"), milestone("B", "2027-01-04", "2027-01-09")],
      "Finish “B”.",
    ],
  ])("says it in a sentence: %s", (_, milestones, sentence) => {
    expect(planWeek(milestones, today).sentence).toBe(sentence);
  });

  it("spreads likely hours evenly over a milestone's days", () => {
    // Ten hours over ten days, four of them in this week.
    expect(planWeek([milestone("A", "2027-01-07", "2027-01-16")], today).minutes).toBe(240);
  });
});
