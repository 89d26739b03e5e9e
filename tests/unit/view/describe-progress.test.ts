import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureProgress } from "@/lib/progress/measure-progress";
import type { Work } from "@/lib/progress/count-work";
import { describeProgress } from "@/lib/view/describe-progress";

const work = (likely: number, status: Work["status"], spentMinutes = 0): Work => ({
  hours: { low: likely, likely, high: likely },
  status,
  spentMinutes,
});
const say = (works: readonly Work[]) => describeProgress(measureProgress(works));

describe("describeProgress", () => {
  it.each<[string, Work[]]>([
    ["0% done", [work(2733, "to-do")]],
    ["under 1% done", [work(4, "done"), work(2729, "to-do")]],
    ["under 1% done", [work(9, "done"), work(991, "to-do")]],
    ["under 1% done", [work(1000, "in-progress", 1)]],
    ["1% done", [work(10, "done"), work(990, "to-do")]],
    ["99% done", [work(9999, "done"), work(1, "to-do")]],
    ["90% done", [work(10, "in-progress", 6000)]],
    ["100% done", [work(10, "done"), work(5, "skipped")]],
    ["100% done", []],
    ["0% done", [work(10, "skipped")]],
  ])("says “%s”", (words, works) => {
    expect(say(works)).toBe(words);
  });

  it("says 100% when all is done and never before, and 0% when nothing is and never after", () => {
    const anyWork = fc.record({
      hours: fc.integer({ min: 1, max: 3000 }).map((likely) => ({ low: likely, likely, high: likely })),
      status: fc.constantFrom<Work["status"][]>("to-do", "in-progress", "done", "skipped"),
      spentMinutes: fc.nat(200_000),
    });
    fc.assert(
      fc.property(fc.array(anyWork, { minLength: 1, maxLength: 12 }), (works) => {
        const counted = works.filter(({ status }) => status !== "skipped");
        const isOver = counted.length > 0 && counted.every(({ status }) => status === "done");
        const isBegun = counted.some(
          ({ status, spentMinutes }) => status === "done" || (status === "in-progress" && spentMinutes > 0),
        );
        expect(say(works) === "100% done").toBe(isOver);
        expect(say(works) === "0% done").toBe(!isBegun);
      }),
    );
  });
});
