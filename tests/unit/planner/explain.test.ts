import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { diffPlans } from "@/lib/planner/diff-plans";
import { explain } from "@/lib/planner/explain";
import { plan } from "@/lib/planner/plan";
import type { DemandRef } from "@/lib/planner/types";
import { whatIf } from "@/lib/planner/what-if";
import { makeInstance } from "@/tests/support/instance";
import { tighten } from "@/tests/support/tighten";
import { makeSmall } from "./small-instance";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const nameDemand = ({ what, skill, level }: DemandRef): string => `${what} ${skill} ${level}`;

describe("why a milestone is planned", { timeout: 60_000 }, () => {
  it("[E1] names what it covers and who needs it", () => {
    const { catalogue, person } = makeSmall({ minutesPerMoney: 5 });
    const compiled = compile(catalogue);
    const drawn = plan(compiled, person);
    expect(explain(compiled, person, drawn, "step:a:1")).toMatchObject({ covers: [], neededBy: ["step:a:2"] });
    const goal = { what: "level", skill: "a", level: 2, weight: 50 };
    expect(explain(compiled, person, drawn, "step:a:2")).toMatchObject({ covers: [goal], neededBy: [] });
    expect(explain(compiled, person, drawn, "course:intro")).toBeNull();
  });

  it("[E2] says what would come instead and what it would cost", () => {
    const { catalogue, person } = makeSmall({ minutesPerMoney: 5 });
    const compiled = compile(catalogue);
    const drawn = plan(compiled, person);
    expect(explain(compiled, person, drawn, "step:a:2")).toMatchObject({
      instead: { ids: ["course:intro"], without: ["step:a:1"], extraMinutes: -130, extraMoney: 60 },
      lost: [],
      rivals: [{ id: "course:intro", extraCost: 170 }],
    });
  });

  it("[E2] says what would be lost where nothing else will do", () => {
    const { catalogue, person } = makeSmall({ minutesPerMoney: 5 });
    catalogue.courses = [];
    const compiled = compile(catalogue);
    const drawn = plan(compiled, person);
    expect(explain(compiled, person, drawn, "step:a:2")).toMatchObject({
      instead: null,
      lost: [{ what: "level", skill: "a", level: 2, weight: 50 }],
      rivals: [],
    });
  });

  it("[E2] agrees with a fresh plan that rules the milestone out", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { catalogue, person } = makeInstance(seed);
        const compiled = compile(catalogue);
        const drawn = plan(compiled, person);
        for (const { id } of drawn.items.slice(0, 4)) {
          const { instead, lost } = explain(compiled, person, drawn, id)!;
          const fresh = plan(compiled, { ...person, avoidItems: [id] });
          expect(instead === null).toBe(fresh.dropped.length > drawn.dropped.length);
          expect(lost.length).toBe(fresh.dropped.length - drawn.dropped.length);
          if (!instead) continue;
          const extra = instead.extraMinutes + person.prefs.minutesPerMoney * instead.extraMoney;
          expect(extra).toBe(fresh.totals.cost - drawn.totals.cost);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("[E3] prices rivals in order, none cheaper than doing without", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { catalogue, person } = makeInstance(seed);
        const compiled = compile(catalogue);
        const drawn = plan(compiled, person);
        const last = drawn.items.at(-1);
        if (!last) return;
        const { instead, rivals } = explain(compiled, person, drawn, last.id)!;
        expect(rivals).toEqual([...rivals].sort((a, b) => a.extraCost - b.extraCost || (a.id < b.id ? -1 : 1)));
        const least = instead
          ? instead.extraMinutes + person.prefs.minutesPerMoney * instead.extraMoney
          : Number.POSITIVE_INFINITY;
        for (const { extraCost } of rivals) expect(extraCost).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 25 },
    );
  });

  it("[E2] [E3] agree with fresh plans, with limits and without, for the milestone and for each rival", () => {
    let rivalsSeen = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const { catalogue, person } = seed % 2 === 0 ? makeInstance(seed) : tighten(makeInstance(seed), seed);
        const compiled = compile(catalogue);
        const drawn = plan(compiled, person);
        for (const { id } of drawn.items.slice(-3)) {
          const { instead, lost, rivals } = explain(compiled, person, drawn, id)!;
          const avoidItems = [...(person.avoidItems ?? []), id];
          const fresh = plan(compiled, { ...person, avoidItems });
          const known = new Set(drawn.dropped.map(nameDemand));
          expect(lost.map(nameDemand)).toEqual(fresh.dropped.map(nameDemand).filter((name) => !known.has(name)));
          if (instead) {
            expect(instead.extraMinutes).toBe(fresh.totals.minutes - drawn.totals.minutes);
            expect(instead.extraMoney).toBe(fresh.totals.money - drawn.totals.money);
            expect(instead.ids.every((other) => fresh.items.some((item) => item.id === other))).toBe(true);
          }
          for (const rival of rivals) {
            rivalsSeen++;
            const forced = plan(compiled, { ...person, avoidItems, pins: [...(person.pins ?? []), rival.id] });
            expect(rival.extraCost).toBe(forced.totals.cost - drawn.totals.cost);
            expect(forced.items.some((item) => item.id === rival.id)).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
    expect(rivalsSeen).toBeGreaterThan(10);
  });

  it("[E4] is a fresh plan whatever changes", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { catalogue, person } = makeInstance(seed);
        const compiled = compile(catalogue);
        const drawn = plan(compiled, person);
        const change = tighten({ format: "waymark.instance/1", catalogue, person }, seed).person;
        const { plan: changed, diff } = whatIf(compiled, person, drawn, change);
        const fresh = plan(compiled, { ...person, ...change });
        expect(changed).toEqual(fresh);
        const [before, after] = [drawn, fresh].map((own) => new Set(own.items.map((item) => item.id))) as [
          Set<string>,
          Set<string>,
        ];
        expect([...diff.added].sort()).toEqual([...after].filter((id) => !before.has(id)).sort());
        expect([...diff.removed].sort()).toEqual([...before].filter((id) => !after.has(id)).sort());
      }),
      { numRuns: 25 },
    );
  });

  it("[E4] draws the plan of a changed person and compares", () => {
    const { catalogue, person } = makeSmall({ minutesPerMoney: 5 });
    const compiled = compile(catalogue);
    const drawn = plan(compiled, person);
    const change = { week: [30, 30, 30, 30, 30, 30, 30] };
    const { plan: changed, diff } = whatIf(compiled, person, drawn, change);
    expect(changed).toEqual(plan(compiled, { ...person, ...change }));
    expect(diff).toEqual(diffPlans(drawn, changed));
    expect(diff).toMatchObject({ added: [], removed: [], finishDays: 5 });
  });
});
