import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicationStatus } from "@/lib/landing/application-status";
import { findPlace, orderPortfolio, spaceOut } from "@/lib/landing/order-portfolio";
import { listDueApplications, sortApplications } from "@/lib/landing/sort-applications";

describe("a place in the portfolio", () => {
  it("is after the last, before the first and between neighbours", () => {
    expect(findPlace([], 0)).toBe(1);
    expect(findPlace([1, 2], 2)).toBe(3);
    expect(findPlace([1, 2], 0)).toBe(0.5);
    expect(findPlace([1, 2], 1)).toBe(1.5);
    expect(findPlace([1.5], 1)).toBe(2);
  });

  it("is null where two neighbours have no number between them", () => {
    expect(findPlace([1, 1 + Number.EPSILON], 1)).toBeNull();
    expect(findPlace([Number.MIN_VALUE], 0)).toBeNull();
  });

  it("keeps any run of moves in the order that a list would have, spaced out when there is no room", () => {
    const moves = fc.array(fc.record({ from: fc.nat(4), to: fc.nat(4) }), { maxLength: 400 });
    fc.assert(
      fc.property(moves, (run) => {
        let members = spaceOut(5).map((place) => ({ id: `m${place}`, place }));
        const truth = members.map(({ id }) => id);
        for (const { from, to } of run) {
          const [moved = ""] = truth.splice(from, 1);
          truth.splice(to, 0, moved);
          const others = orderPortfolio(members).filter(({ id }) => id !== moved);
          const room = findPlace(
            others.map(({ place }) => place),
            to,
          );
          const spaced = room === null ? others.map(({ id }, at) => ({ id, place: at + 1 })) : others;
          const place =
            room ??
            findPlace(
              spaced.map((other) => other.place),
              to,
            );
          members = [...spaced, { id: moved, place: place ?? Number.NaN }];
          expect(orderPortfolio(members).map(({ id }) => id)).toEqual(truth);
          expect(members.every((member) => member.place > 0)).toBe(true);
        }
      }),
    );
  });

  it("orders members alone, equal places by id", () => {
    const entries = [
      { id: "c", place: 2 },
      { id: "b", place: null },
      { id: "a", place: 2 },
      { id: "d", place: 0.25 },
    ];
    expect(orderPortfolio(entries).map(({ id }) => id)).toEqual(["d", "a", "c"]);
  });
});

const entry = (id: string, status: ApplicationStatus, nextOn: string | null, day = 1) => ({
  id,
  company: id,
  status,
  nextOn,
  updatedAt: new Date(Date.UTC(2026, 10, day)),
});
const entries = [
  entry("late", "applied", "2026-11-20"),
  entry("friday", "interviewing", "2026-11-27"),
  entry("sunday", "offer", "2026-11-29"),
  entry("next monday", "interested", "2026-11-30"),
  entry("newer", "interested", null, 9),
  entry("older", "applied", null, 3),
  entry("declined", "declined", "2026-11-20", 8),
  entry("withdrawn", "withdrawn", null, 2),
];

describe("applications", () => {
  it("stand by their next day, then without one, then those that are over", () => {
    expect(sortApplications(entries.toReversed()).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  it("have one order, however they come", () => {
    const ids = entries.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(sortApplications(shuffled).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it("are due until the Sunday of the week, those of earlier weeks too, and no longer once they are over", () => {
    const due = (today: string) => listDueApplications(entries, today).map(({ id }) => id);
    expect(due("2026-11-23")).toEqual(["late", "friday", "sunday"]);
    expect(due("2026-11-29")).toEqual(["late", "friday", "sunday"]);
    expect(due("2026-11-22")).toEqual(["late"]);
    expect(due("2026-11-30")).toEqual(["late", "friday", "sunday", "next monday"]);
  });
});
