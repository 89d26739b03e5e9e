import { describe, expect, it } from "vitest";
import { countLeftMinutes, type Work } from "@/lib/progress/count-work";
import { measureProgress } from "@/lib/progress/measure-progress";

const work = (likely: number, status: Work["status"], spentMinutes = 0): Work => ({
  hours: { low: likely / 2, likely, high: likely * 2 },
  status,
  spentMinutes,
});

describe("measureProgress", () => {
  it.each<[string, Work[], number]>([
    ["an empty plan is over", [], 100],
    ["nothing done", [work(10, "to-do")], 0],
    ["hours logged on a step to do do not count yet", [work(10, "to-do", 600)], 0],
    ["weighted by likely hours, not by count", [work(30, "done"), work(10, "to-do")], 75],
    ["a skipped step leaves the total", [work(10, "done"), work(10, "to-do"), work(80, "skipped")], 50],
    ["under way counts its share spent", [work(10, "in-progress", 150), work(10, "to-do")], 13],
    ["under way counts 90 % at most", [work(10, "in-progress", 6000)], 90],
    ["100 % only when nothing is left", [work(1000, "done"), work(1, "to-do")], 99],
    ["more than 0 % once anything is done", [work(1, "done"), work(1000, "to-do")], 1],
    ["all done", [work(10, "done"), work(5, "skipped")], 100],
    ["a plan skipped whole is not done", [work(10, "skipped")], 0],
  ])("%s", (_, works, percent) => {
    expect(measureProgress(works).percent).toBe(percent);
  });

  it("counts steps and minutes without the skipped ones", () => {
    const measure = measureProgress([work(10, "done"), work(4, "in-progress", 60), work(6, "skipped")]);
    expect(measure).toEqual({ percent: 79, doneMinutes: 660, totalMinutes: 840, doneCount: 1, countedCount: 2 });
  });
});

describe("countLeftMinutes", () => {
  it.each<[Work, { low: number; likely: number; high: number }]>([
    [work(10, "to-do", 60), { low: 300, likely: 600, high: 1200 }],
    [work(10, "in-progress", 60), { low: 240, likely: 540, high: 1140 }],
    [work(10, "in-progress", 900), { low: 30, likely: 60, high: 300 }],
    [work(10, "done"), { low: 0, likely: 0, high: 0 }],
    [work(10, "skipped"), { low: 0, likely: 0, high: 0 }],
  ])("%o", (given, left) => {
    expect(countLeftMinutes(given)).toEqual(left);
  });
});
