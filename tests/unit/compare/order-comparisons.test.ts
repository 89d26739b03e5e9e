import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RoleComparison } from "@/lib/compare/compare-role";
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
const noMeans = { hours: null, cashCents: null };

/** A row whose payback is as stated, months null for never. */
function reckoned(
  id: string,
  likely: number | null,
  quick: number | null,
  { hourCents = 2_000, cashCents = 0, gap = 0 } = {},
): RoleComparison {
  const [row] = developer;
  if (row?.payback.kind !== "reckoned") throw new Error("the developer's payback is known");
  const { payback, role, work } = row;
  return {
    ...row,
    role: { ...role, id },
    work: { ...work, cashCents },
    gap: { low: gap, likely: gap, high: gap },
    payback: {
      ...payback,
      hourCents,
      quick: { ...payback.quick, months: quick },
      likely: { ...payback.likely, months: likely },
    },
  };
}
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
          expect(findBestFromHere(shuffled, "USD", noMeans)).toEqual(findBestFromHere(developer, "USD", noMeans));
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
    expect(findBestFromHere(defender, "USD", noMeans).soonest?.role.id).not.toBe(
      findBestFromHere(developer, "USD", noMeans).soonest?.role.id,
    );
  });

  test("puts what has no figure last", () => {
    const inPounds = compareAll({}, { region: "GB" });
    const ordered = orderComparisons(inPounds, "pay", "GBP").map(({ pay }) => pay?.band.currency);
    expect(ordered.indexOf("USD")).toBe(ordered.filter((currency) => currency === "GBP").length);
    const anyHours = { hours: 100_000, cashCents: null };
    const { most, lacks } = findBestFromHere(inPounds, "GBP", anyHours);
    expect(most.length).toBeGreaterThan(0);
    expect([most.every(({ pay }) => pay?.band.currency === "GBP"), lacks]).toEqual([true, null]);
    expect(findBestFromHere(inPounds, "SEK", anyHours)).toMatchObject({ most: [], lacks: "figure" });
  });

  test("by payback, parts by the quick case what never pays back at the median", () => {
    const rows = [reckoned("a", null, 66), reckoned("b", null, 51), reckoned("c", null, null), reckoned("d", 90, 60)];
    expect(idsOf(orderComparisons(rows, "payback", "USD"))).toEqual(["d", "b", "a", "c"]);
  });

  test("by payback, goes by fees and then by gap hours where nobody's hours are counted", () => {
    const free = reckoned("a", 0, 0, { hourCents: 0, cashCents: 0, gap: 2600 });
    const short = reckoned("b", 0, 0, { hourCents: 0, cashCents: 0, gap: 300 });
    const dear = reckoned("c", 2, 1, { hourCents: 0, cashCents: 9_000, gap: 10 });
    expect(idsOf(orderComparisons([free, dear, short], "payback", "USD"))).toEqual(["b", "a", "c"]);
    const why = { kind: "unknown", why: "no-own-pay" } as const;
    const unknown = [free, dear, short].map((row) => ({ ...row, payback: why }));
    expect(idsOf(orderComparisons(unknown, "payback", "USD"))).toEqual(["b", "a", "c"]);
    const counted = [reckoned("a", 0, 0, { gap: 2600 }), reckoned("b", 0, 0, { gap: 300 })];
    expect(idsOf(orderComparisons(counted, "payback", "USD"))).toEqual(["a", "b"]);
  });
});

describe("what pays most from here", () => {
  const people = [compareAll({}, { hoursPerWeek: 11 }), developer, defender];
  const payOf = ({ pay }: RoleComparison) => pay?.band.percentiles.p50 ?? 0;
  const mostOf = (rows: readonly RoleComparison[]) => idsOf(findBestFromHere(rows, "USD", noMeans).most);

  test("is the best paid of what the person reaches in five years, as whole months are shown", () => {
    for (const rows of people) {
      const { most } = findBestFromHere(rows, "USD", noMeans);
      const near = rows.filter(({ months }) => Math.round(months.total.likely) <= 60);
      expect(near.length).toBeLessThan(rows.length);
      expect(most.length).toBeGreaterThan(0);
      expect(most.map(payOf)).toEqual(most.map(() => Math.max(...near.map(payOf))));
      expect(near).toEqual(expect.arrayContaining(most));
    }
    expect(new Set(people.map((rows) => mostOf(rows).join())).size).toBe(3);
  });

  test("counts five years in months as they are shown", () => {
    const inMonths = (id: string, likely: number): RoleComparison => {
      const row = reckoned(id, 1, 1);
      return { ...row, months: { ...row.months, total: { low: likely, likely, high: likely } } };
    };
    expect(mostOf([inMonths("a", 60.4), inMonths("b", 60.6)])).toEqual(["a"]);
  });

  test("is bounded by the hours a person names, and by nothing else then", () => {
    const best = findBestFromHere(newcomer, "USD", { hours: 100_000, cashCents: null });
    expect(best.horizon).toBe("own-hours");
    expect(best.most.map(payOf)).toContain(Math.max(...newcomer.map(payOf)));
    expect(findBestFromHere(newcomer, "USD", { hours: null, cashCents: 100 }).horizon).toBe("five-years");
  });

  test("is none, with the reason, where nothing is within five years", () => {
    const best = findBestFromHere(compareAll({}, { hoursPerWeek: 2 }), "USD", noMeans);
    expect(best).toMatchObject({ most: [], lacks: "role" });
    expect(best.soonest).not.toBeNull();
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
