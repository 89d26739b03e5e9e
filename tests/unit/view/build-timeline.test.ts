import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/time/add-days";
import { daysBetween } from "@/lib/time/days-between";
import { mondayOf } from "@/lib/time/monday-of";
import { buildTimeline, type TimelineFacts } from "@/lib/view/build-timeline";
import { listTimelineMonths } from "@/lib/view/list-timeline-months";
import { anyDay, anyMilestones, sampleMilestone } from "./roadmap-samples";

const none = { weeksOff: [], deadlineOn: null };
const facts = (given: Partial<TimelineFacts>): TimelineFacts => ({
  milestones: [],
  constraints: none,
  hasParallelWork: false,
  today: "2027-01-06",
  isShown: () => true,
  ...given,
});

const anyFacts = fc
  .record({
    rows: anyMilestones,
    today: anyDay,
    deadlineOn: fc.option(anyDay),
    weeksOff: fc.array(
      fc
        .record({ from: anyDay, days: fc.integer({ min: 0, max: 60 }) })
        .map(({ from, days }) => ({ from, to: addDays(from, days) })),
      { maxLength: 3 },
    ),
    hasParallelWork: fc.boolean(),
  })
  .map(({ rows, deadlineOn, weeksOff, ...rest }) => {
    const shown = new Set(rows.filter(({ isShown }) => isShown).map(({ milestone }) => milestone.key));
    return {
      ...rest,
      milestones: rows.map(({ milestone }) => milestone),
      constraints: { deadlineOn, weeksOff },
      isShown: ({ key }: { key: string }) => shown.has(key),
    };
  });

describe("buildTimeline, for any roadmap", () => {
  it("gives each shown milestone one row, in a phase that spans it, at the days the plan says", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { startsOn, phases } = buildTimeline(given);
        const rows = phases.flatMap((phase) => phase.rows.map((row) => ({ row, phase })));
        const wanted = given.milestones.filter(given.isShown);
        expect(rows.map(({ row }) => row.key).toSorted()).toEqual(wanted.map(({ key }) => key).toSorted());
        for (const { row, phase } of rows) {
          const step = wanted.find(({ key }) => key === row.key)?.step;
          expect(addDays(startsOn, Math.round(row.startWeek * 7))).toBe(step?.startsOn);
          expect(addDays(startsOn, Math.round(row.endWeek * 7) - 1)).toBe(step?.endsOn);
          expect(phase.startWeek).toBeLessThanOrEqual(row.startWeek);
          expect(phase.endWeek).toBeGreaterThanOrEqual(row.endWeek);
        }
      }),
    );
  });

  it("runs in whole weeks from a Monday and holds everything that it draws", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { startsOn, weeks, phases, today, deadline, weeksOff } = buildTimeline(given);
        expect(startsOn).toBe(mondayOf(startsOn));
        expect(weeks).toBe(Math.floor(weeks));
        const places = [
          today.week,
          deadline?.week ?? 0,
          ...weeksOff.flatMap((off) => [off.startWeek, off.endWeek]),
          ...phases.flatMap(({ rows }) => rows.flatMap((row) => [row.startWeek, row.endWeek, row.floatEndWeek])),
        ];
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(weeks);
        }
        for (const { rows } of phases)
          for (const row of rows) {
            expect(row.startWeek).toBeLessThan(row.endWeek);
            expect(row.endWeek).toBeLessThanOrEqual(row.floatEndWeek);
          }
      }),
    );
  });

  it("moves nothing when rows are filtered away", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { startsOn, weeks } = buildTimeline(given);
        const all = buildTimeline({ ...given, isShown: () => true });
        expect({ startsOn, weeks }).toEqual({ startsOn: all.startsOn, weeks: all.weeks });
      }),
    );
  });

  it("tiles the whole calendar by week, month and year without gap or overlap", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { startsOn, weeks, ticks } = buildTimeline(given);
        for (const tiles of [ticks.weeks, ticks.months, ticks.years]) {
          expect(tiles[0]?.startWeek).toBe(0);
          expect(tiles.at(-1)?.endWeek).toBe(weeks);
          for (const [at, tile] of tiles.slice(1).entries()) {
            expect(tile.startWeek).toBe(tiles[at]?.endWeek);
            expect(tile.startWeek).toBe(daysBetween(startsOn, tile.on) / 7);
          }
        }
        expect(ticks.weeks).toHaveLength(weeks);
        expect(ticks.months.every(({ on }) => on.endsWith("-01"))).toBe(true);
        expect(ticks.years.every(({ on }) => on.endsWith("-01-01"))).toBe(true);
      }),
    );
  });

  it("calls nothing critical while float is no slack, and then only what is open and has none", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { hasParallelWork, phases } = buildTimeline(given);
        for (const { status, floatDays, isCritical } of phases.flatMap(({ rows }) => rows)) {
          const isOpen = status === "to-do" || status === "in-progress";
          expect(isCritical).toBe(hasParallelWork && isOpen && floatDays === 0);
        }
      }),
    );
  });

  it("reads downwards as the same steps in order of time, with today, the deadline and time off once each", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const timeline = buildTimeline(given);
        const phases = listTimelineMonths(timeline);
        const entries = phases.flatMap(({ months }) => months.flatMap((month) => month.entries));
        const count = (what: string) => entries.filter((entry) => entry.what === what).length;
        expect(count("step")).toBe(timeline.phases.flatMap(({ rows }) => rows).length);
        if (phases.length > 0) {
          expect(count("today")).toBe(1);
          expect(count("deadline")).toBe(timeline.deadline ? 1 : 0);
          expect(count("time-off")).toBe(timeline.weeksOff.length);
        }
        for (const { months } of phases) {
          const days = months.flatMap((month) => month.entries.map(({ on }) => on));
          expect(days).toEqual(days.toSorted());
          const names = months.map(({ month }) => month);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });
});

describe("buildTimeline", () => {
  const week = { startsOn: "2027-01-04", endsOn: "2027-01-10" };

  it("puts a week's step on its week, today between its days, and the deadline at the end of its day", () => {
    const timeline = buildTimeline(
      facts({
        milestones: [sampleMilestone(1, { ...week, floatDays: 7 })],
        constraints: { weeksOff: [{ from: "2027-01-11", to: "2027-01-17" }], deadlineOn: "2027-01-31" },
      }),
    );
    expect(timeline).toMatchObject({ startsOn: "2027-01-04", weeks: 4, today: { week: 2 / 7 }, deadline: { week: 4 } });
    expect(timeline.phases[0]?.rows[0]).toMatchObject({ startWeek: 0, endWeek: 1, floatEndWeek: 2 });
    expect(timeline.weeksOff).toEqual([{ startsOn: "2027-01-11", endsOn: "2027-01-17", startWeek: 1, endWeek: 2 }]);
  });

  it("leaves out time off that lies beyond the calendar", () => {
    const weeksOff = [{ from: "2030-01-01", to: "2030-01-20" }];
    const given = facts({ milestones: [sampleMilestone(1, week)], constraints: { weeksOff, deadlineOn: null } });
    expect(buildTimeline(given).weeksOff).toEqual([]);
  });

  it("stands without any milestone", () => {
    expect(buildTimeline(facts({}))).toMatchObject({ weeks: 1, phases: [], startsOn: "2027-01-04" });
  });
});
