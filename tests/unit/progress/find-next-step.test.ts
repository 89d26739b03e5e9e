import { describe, expect, it } from "vitest";
import { findNextStep, type StepStanding } from "@/lib/progress/find-next-step";

const step = (
  key: string,
  status: StepStanding["status"],
  after: string[] = [],
  isBegun: boolean = false,
): StepStanding => ({ key, status, after, isBegun });

describe("findNextStep", () => {
  it.each<[string, StepStanding[], ReturnType<typeof findNextStep>]>([
    ["nothing at all", [], null],
    ["everything finished", [step("a", "done"), step("b", "skipped")], null],
    ["the first to do", [step("a", "to-do"), step("b", "to-do")], { key: "a", why: "ready" }],
    ["one in progress goes first", [step("a", "to-do"), step("b", "in-progress")], { key: "b", why: "in-progress" }],
    ["one that waits is passed over", [step("b", "to-do", ["a"]), step("a", "to-do")], { key: "a", why: "ready" }],
    [
      "one with hours on it goes before the first to do, as one under way",
      [step("a", "to-do"), step("b", "to-do", [], true), step("c", "to-do", [], true)],
      { key: "b", why: "in-progress" },
    ],
    [
      "one in progress goes before one with hours on it",
      [step("a", "to-do", [], true), step("b", "in-progress")],
      { key: "b", why: "in-progress" },
    ],
    ["hours do not open what waits", [step("a", "to-do"), step("b", "to-do", ["a"], true)], { key: "a", why: "ready" }],
    ["a skipped need does not block", [step("a", "skipped"), step("b", "to-do", ["a"])], { key: "b", why: "ready" }],
    ["a need outside the plan does not block", [step("b", "to-do", ["gone"])], { key: "b", why: "ready" }],
  ])("%s", (_, steps, next) => {
    expect(findNextStep(steps)).toEqual(next);
  });
});
