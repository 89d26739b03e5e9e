import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar } from "@/lib/planner/calendar";
import { forecast, type RemainingWork } from "@/lib/progress/forecast";
import { learnFactor } from "@/lib/progress/learn-factor";
import { drawNormals } from "@/lib/progress/draw-normals";
import { heavyTailed, keepsPromise, normal, skewed } from "./simulate-person";

const calendar = () => createCalendar({ start: "2026-11-23", week: [120, 120, 120, 120, 120, 0, 0], exceptions: [] });
const work = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 8 }),
    hours: fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 90 }))
      .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most })),
    share: fc.constant(1),
  }),
  { minLength: 1, maxLength: 12, selector: ({ key }) => key },
);

const normalQuantiles = [
  [0.5, 0],
  [0.8, 0.8416],
  [0.9, 1.2816],
  [0.975, 1.96],
] as const;

describe("the forecast", () => {
  it("[F1] orders its days and hours", () => {
    fc.assert(
      fc.property(work, (items) => {
        const { p50On, p80On, p95On, hours } = forecast(calendar(), items);
        expect(p50On <= p80On && p80On <= p95On).toBe(true);
        expect(hours.low <= hours.likely && hours.likely <= hours.high).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("[F2] does not depend on the order of the work", () => {
    fc.assert(
      fc.property(work, (items) => {
        expect(forecast(calendar(), items.toReversed())).toEqual(forecast(calendar(), items));
      }),
      { numRuns: 40 },
    );
  });

  it("[F3] never ends earlier for more work: another milestone, or an estimate scaled up", () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 2, max: 5 }), (items, factor) => {
        const [first, ...rest] = items as [RemainingWork, ...RemainingWork[]];
        const { low, likely, high } = first.hours;
        const scaled = { ...first, hours: { low: low * factor, likely: likely * factor, high: high * factor } };
        const extra = { key: "another milestone", hours: { low: 1, likely: 2, high: 4 }, share: 1 };
        const before = forecast(calendar(), items);
        for (const more of [forecast(calendar(), [scaled, ...rest]), forecast(calendar(), [...items, extra])]) {
          expect(more.p50On >= before.p50On && more.p80On >= before.p80On && more.p95On >= before.p95On).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("[F4] learns from a slow and from a fast person, more from more", () => {
    const items = [{ key: "a", hours: { low: 80, likely: 100, high: 140 }, share: 1 }];
    const on = (ratio: number, times: number) =>
      forecast(
        calendar(),
        items,
        Array.from({ length: times }, () => ({ estimateMinutes: 600, actualMinutes: 600 * ratio })),
      ).p50On;
    expect(on(2, 8) > on(2, 1)).toBe(true);
    expect(on(2, 1) > on(1, 0)).toBe(true);
    expect(on(0.5, 8) < on(1, 0)).toBe(true);
  });

  it("[F5] survives weeks of nothing and logs without hours", () => {
    const items = [{ key: "a", hours: { low: 8, likely: 10, high: 14 }, share: 0.5 }];
    const idle = Array.from({ length: 20 }, () => ({ plannedMinutes: 600, actualMinutes: 0 }));
    const late = forecast(calendar(), items, [{ estimateMinutes: 0, actualMinutes: 0 }], idle);
    expect(late.p80On > forecast(calendar(), items).p80On).toBe(true);
    expect(late.p95On < "2029-01-01").toBe(true);
  });

  it("[F6] updates a belief by the conjugate rule", () => {
    expect(learnFactor({ mean: 0, spread: 1 }, 1, [1])).toEqual({ mean: 0.5, spread: Math.sqrt(0.5) });
    expect(learnFactor({ mean: 0.3, spread: 2 }, 1, [])).toEqual({ mean: 0.3, spread: 2 });
  });

  it("[F7] draws numbers that are normal, differ by key and are the same in any number", () => {
    const draws = drawNormals("milestone", 40_000).toSorted();
    for (const [share, expected] of normalQuantiles) {
      expect(Math.abs((draws[share * 40_000] ?? Number.NaN) - expected)).toBeLessThan(0.03);
      expect(draws[Math.round((1 - share) * 40_000)]).toBeCloseTo(-expected, 1);
    }
    expect(drawNormals("a", 8)).not.toEqual(drawNormals("b", 8));
    expect(drawNormals("a", 8)).toEqual(drawNormals("a", 1000).slice(0, 8));
  });

  it.each([
    ["as the model says", normal, 0.76, 0.84],
    ["with heavier tails", heavyTailed, 0.75, 0.9],
    ["skewed", skewed, 0.75, 0.9],
  ])("[F8] is kept by four in five people at p80, when their luck is %s", (_, luck, least, most) => {
    const people = 1500;
    const kept = Array.from({ length: people }, (_, person) => keepsPromise(person, luck)).filter(Boolean).length;
    expect(kept / people).toBeGreaterThan(least);
    expect(kept / people).toBeLessThan(most);
  });
});
