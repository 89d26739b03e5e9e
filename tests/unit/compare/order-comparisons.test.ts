import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonSorts, findBestFromHere, orderComparisons, partByMeans } from "@/lib/compare/order-comparisons";
import { shareOf } from "@/lib/compare/weigh-readiness";
import { compareAll } from "./people";

const newcomer = compareAll({});
const developer = compareAll(
  { "frontend-frameworks": 3, typescript: 4, "api-design": 3, sql: 3, python: 3, "software-testing": 3, git: 3 },
  { experienceMonths: 72, own: { currency: "USD", payCents: 9_000_000, hourCents: 2_000 } },
);
const defender = compareAll(
  { "risk-management": 4, "network-security": 3, "identity-and-access-management": 3, "security-incident-response": 3 },
  { experienceMonths: 120, own: { currency: "USD", payCents: 15_000_000, hourCents: 2_000 } },
);
const idsOf = (list: readonly { role: { id: string } }[]) => list.map(({ role }) => role.id);

describe("the order of the roles", () => {
  test("does not depend on the order they come in", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(developer, { minLength: developer.length }),
        fc.constantFrom(...comparisonSorts),
        (shuffled, sort) => {
          expect(idsOf(orderComparisons(shuffled, sort, "USD"))).toEqual(
            idsOf(orderComparisons(developer, sort, "USD")),
          );
          expect(findBestFromHere(shuffled, "USD")).toEqual(findBestFromHere(developer, "USD"));
        },
      ),
    );
  });

  test("follows the figure it is named after", () => {
    const figures = {
      soonest: (at: number) => orderComparisons(developer, "soonest", "USD")[at]?.months.total.likely ?? 0,
      readiness: (at: number) => {
        const entry = orderComparisons(developer, "readiness", "USD")[at];
        return entry ? -shareOf(entry.readiness.all) : 0;
      },
      pay: (at: number) => -(orderComparisons(developer, "pay", "USD")[at]?.pay?.band.percentiles.p50 ?? 0),
      cash: (at: number) => orderComparisons(developer, "cash", "USD")[at]?.work.cashCents ?? 0,
      payback: (at: number) => {
        const entry = orderComparisons(developer, "payback", "USD")[at]?.payback;
        return entry?.kind === "reckoned" ? (entry.likely.months ?? Infinity) : Infinity;
      },
    };
    for (const sort of comparisonSorts)
      for (let at = 1; at < developer.length; at += 1)
        expect(figures[sort](at), sort).toBeGreaterThanOrEqual(figures[sort](at - 1));
  });

  test("differs between two different people", () => {
    for (const sort of ["soonest", "readiness", "payback"] as const) {
      const [one, other] = [developer, defender].map((list) => idsOf(orderComparisons(list, sort, "USD")));
      expect(one, sort).not.toEqual(other);
    }
    expect(findBestFromHere(defender, "USD").soonest?.role.id).not.toBe(
      findBestFromHere(developer, "USD").soonest?.role.id,
    );
  });

  test("puts what has no figure last", () => {
    const inPounds = compareAll({}, { region: "GB" });
    const ordered = orderComparisons(inPounds, "pay", "GBP").map(({ pay }) => pay?.band.currency);
    expect(ordered.indexOf("USD")).toBe(ordered.filter((currency) => currency === "GBP").length);
    expect(findBestFromHere(inPounds, "GBP").most.every(({ pay }) => pay?.band.currency === "GBP")).toBe(true);
  });
});

describe("what one can afford", () => {
  test("parts the roles, loses none, and lets more in with more means", () => {
    const means = fc.record({
      hours: fc.option(fc.integer({ min: 0, max: 6000 })),
      cashCents: fc.option(fc.integer({ min: 0, max: 150_000 })),
    });
    fc.assert(
      fc.property(means, fc.nat(2000), (limit, extra) => {
        const { within, beyond } = partByMeans(newcomer, limit);
        expect([...idsOf(within), ...idsOf(beyond)].sort()).toEqual(idsOf(newcomer).sort());
        for (const { work } of within) {
          expect(work.hours.likely).toBeLessThanOrEqual(limit.hours ?? Infinity);
          expect(work.cashCents).toBeLessThanOrEqual(limit.cashCents ?? Infinity);
        }
        const wider = { hours: limit.hours === null ? null : limit.hours + extra, cashCents: null };
        expect(idsOf(partByMeans(newcomer, wider).within)).toEqual(expect.arrayContaining(idsOf(within)));
      }),
    );
  });
});
