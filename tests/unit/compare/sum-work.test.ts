import { describe, expect, test } from "vitest";
import { sumWork } from "@/lib/compare/sum-work";
import type { MilestoneKind } from "@/lib/planner/roadmap/types";

const step = (kind: MilestoneKind, title: string, likely: number, costCents: number | null = 0, parts = [title]) => ({
  kind,
  parts,
  title,
  costCents,
  hours: { low: likely - 1, likely, high: likely * 2 },
});

describe("a plan's work", () => {
  test("is added up by kind with every level of a row as a step, and its fees are named, with unknown ones told apart from none", () => {
    const work = sumWork([
      step("certification", "Exam", 40, 15_000),
      step("skill", "SQL", 10),
      step("skill", "Python", 20, 0, ["python:1", "python:2"]),
      step("certification", "Other exam", 30, null),
    ]);
    expect(work.parts).toEqual([
      { kind: "skill", count: 3, hours: { low: 28, likely: 30, high: 60 } },
      { kind: "certification", count: 2, hours: { low: 68, likely: 70, high: 140 } },
    ]);
    expect(work.hours).toEqual({ low: 96, likely: 100, high: 200 });
    expect(work).toMatchObject({ cashCents: 15_000, unknownFees: 1 });
    expect(work.fees.map(({ title, costCents }) => [title, costCents])).toEqual([
      ["Exam", 15_000],
      ["Other exam", null],
    ]);
  });

  test("of an empty plan is nothing", () => {
    expect(sumWork([])).toEqual({
      parts: [],
      hours: { low: 0, likely: 0, high: 0 },
      fees: [],
      cashCents: 0,
      unknownFees: 0,
    });
  });
});
