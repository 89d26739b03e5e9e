import { expect, it } from "vitest";
import { describePace } from "@/lib/view/describe-pace";

const finish = { from: "2027-06-01", to: "2027-06-29", days: 28 };

it.each([
  [
    { reason: "later" as const, percentOfHours: null, finish },
    "what is left likely takes 4 weeks longer than the plan says.",
  ],
  [
    { reason: "fewer-hours" as const, percentOfHours: 45, finish },
    "for three weeks you found 45 % of the hours you planned.",
  ],
  [
    { reason: "more-hours" as const, percentOfHours: 160, finish: null },
    "for three weeks you found 160 % of the hours you planned, so you may be there sooner.",
  ],
])("%o", (news, text) => {
  expect(describePace(news)).toBe(text);
});
