import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar } from "@/lib/planner/calendar";
import { compile } from "@/lib/planner/compile";
import { createDag } from "@/lib/planner/order/dag";
import { sumBehind } from "@/lib/planner/order/sum-behind";
import { readLimits } from "@/lib/planner/read-limits";
import { boundWaits } from "@/lib/planner/schedule/bound-waits";
import type { Work } from "@/lib/planner/schedule/work";
import { workByPriority } from "@/lib/planner/schedule/work-by-priority";
import { coverFacts } from "@/lib/planner/select/choice";
import { fitDemands } from "@/lib/planner/select/fit-demands";
import { reach } from "@/lib/planner/select/reach";
import { listPartsLosing, weighParts } from "@/lib/planner/select/weigh-parts";
import { createDice } from "@/tests/support/dice";
import { makeInstance } from "@/tests/support/instance";
import { tighten } from "@/tests/support/tighten";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const calendar = () => createCalendar({ start: "2026-11-30", week: [60, 0, 90, 60, 0, 120, 0], exceptions: [] });

/** Up to nine milestones, some of them experience, some with a day before which they cannot begin. */
function drawWork(seed: number): Work {
  const dice = createDice(seed);
  const size = dice.int(2, 9);
  const edges = Array.from({ length: size }, (_, later) => later).flatMap((later) =>
    Array.from({ length: later }, (_, earlier) => [earlier, later] as const).filter(() => dice.chance(0.3)),
  );
  const list = (draw: () => number): number[] => Array.from({ length: size }, draw);
  const minutes = Float64Array.from(list(() => 15 * dice.int(1, 60)));
  const { startDay } = calendar();
  return {
    dag: createDag(minutes, Float64Array.from(list(() => dice.int(0, 5))), edges),
    weeklyCap: Float64Array.from(list(() => Number.POSITIVE_INFINITY)),
    maxParallel: dice.int(1, 3),
    months: Int32Array.from(list(() => (dice.chance(0.4) ? dice.int(1, 7) : 0))),
    startNotBefore: Int32Array.from(list(() => (dice.chance(0.2) ? startDay + dice.int(1, 200) : 0))),
    finishNotBefore: new Int32Array(size),
    isBegun: new Uint8Array(size),
    begunDay: new Int32Array(size),
  };
}

describe("the bound on the finish with waits", () => {
  it("[T6] lies at or before the end of every schedule", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const work = drawWork(seed);
        const dice = createDice(seed + 1);
        const ends = Array.from({ length: 12 }, () => {
          const priority = Float64Array.from(work.dag.minutes, () => dice.int(0, 1000));
          return workByPriority(work, priority, calendar())!.endDay;
        });
        expect(boundWaits(work, calendar())).toBeLessThanOrEqual(Math.min(...ends));
      }),
      { numRuns: 300 },
    );
  });

  it("[T6] counts all the work before an experience and all the work after it, to within a week", () => {
    const minutes = Float64Array.from([330, 330, 15, 330, 330]);
    const edges: [number, number][] = [
      [0, 2],
      [1, 2],
      [2, 3],
      [2, 4],
    ];
    const work: Work = { ...drawWork(1), dag: createDag(minutes, new Float64Array(5), edges) };
    for (const key of ["startNotBefore", "finishNotBefore", "begunDay"] as const) work[key] = new Int32Array(5);
    Object.assign(work, { months: Int32Array.from([0, 0, 2, 0, 0]), isBegun: new Uint8Array(5) });
    work.weeklyCap = new Float64Array(5).fill(Number.POSITIVE_INFINITY);
    const scheduled = workByPriority(work, Float64Array.from([0, 1, 2, 3, 4]), calendar())!;
    expect([...sumBehind(work.dag)]).toEqual([675, 675, 660, 0, 0]);
    // A week is 330 minutes: without the sums the bound would lie two weeks before the end, not days.
    expect(boundWaits(work, calendar())).toBeGreaterThan(scheduled.endDay - 7);
  });
});

describe("the best part of the demands", { timeout: 60_000 }, () => {
  it("[S8] loses as little as the best of all parts tried one by one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { catalogue, person } = tighten(makeInstance(seed), seed);
        const compiled = compile(catalogue);
        const within = reach(compiled, person);
        const limits = readLimits(person, createCalendar(person));
        const open = within.demands.slice(0, 6);
        const parts = Array.from({ length: 1 << open.length }, (_, mask) =>
          open.filter((_demand, i) => (mask & (1 << i)) !== 0),
        );
        const weigh = (demands: typeof open): number => demands.reduce((sum, own) => sum + own.weight, 0);
        const fitting = parts.filter((part) => fitDemands(within, limits, part, 2000).verdict === "yes");
        const heaviest = Math.max(...fitting.map(weigh));
        const nothing = new Uint8Array(within.cover.itemCount);
        const best = weighParts(within, limits, [], open, nothing, 5000);
        const given = coverFacts(within.cover, best.chosen);
        expect(best.isProven).toBe(true);
        expect(weigh(open.filter(({ fact }) => given[fact]! > 0))).toBe(heaviest);
        const listed = listPartsLosing(best.known!, weigh(open) - heaviest, 5000)!;
        expect(listed).toHaveLength(fitting.filter((part) => weigh(part) === heaviest).length);
      }),
      { numRuns: 25 },
    );
  });
});
