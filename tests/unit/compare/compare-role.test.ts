import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureRoleReadiness } from "@/lib/audit/readiness";
import { compareRole } from "@/lib/compare/compare-role";
import { shareOf } from "@/lib/compare/weigh-readiness";
import { index, learners, smallWork, standAt } from "./people";

describe("comparing one role", () => {
  test("knowing more never lowers readiness and never raises gap hours", () => {
    fc.assert(
      fc.property(learners, ({ less, more, role }) => {
        const [before, after] = [less, more].map((held) => compareRole(index, role, smallWork, standAt(held)));
        if (!before || !after) throw new Error("both are compared");
        for (const part of ["all", "must", "should"] as const)
          expect(shareOf(after.readiness[part])).toBeGreaterThanOrEqual(shareOf(before.readiness[part]));
        for (const end of ["low", "likely", "high"] as const)
          expect(after.gap[end]).toBeLessThanOrEqual(before.gap[end]);
      }),
    );
  });

  test("its parts say what the audit says, and add up", () => {
    fc.assert(
      fc.property(learners, ({ less, role }) => {
        const { all, must, should, groups } = compareRole(index, role, smallWork, standAt(less)).readiness;
        const audited = measureRoleReadiness(index.skills, role.requirements, less);
        expect(shareOf(must)).toBe(audited.must.share);
        expect(shareOf(should)).toBe(audited.should.share);
        expect(groups.map((part) => [part.group, shareOf(part)])).toEqual(
          audited.groups.map(({ group, share }) => [group, share]),
        );
        for (const parts of [[must, should], groups])
          for (const figure of ["metWeight", "weight", "metCount", "count"] as const)
            expect(parts.reduce((sum, part) => sum + part[figure], 0)).toBe(all[figure]);
      }),
    );
  });

  test("months are those of the longer of study and missing work", () => {
    const role = { ...index.catalogue.roles[0], experienceMonths: 24 } as (typeof index.catalogue.roles)[0];
    const work = { ...smallWork, hours: { low: 400, likely: 520, high: 2600 } };
    const { months } = compareRole(index, role, work, standAt(new Map(), { experienceMonths: 10 }));
    expect(months.missing).toBe(14);
    expect(months.study.likely).toBeCloseTo(12, 10);
    expect(months.total).toEqual({ low: 14, likely: 14, high: months.study.high });
    const [slow, fast] = [5, 20].map((hoursPerWeek) =>
      compareRole(index, role, work, standAt(new Map(), { hoursPerWeek, experienceMonths: 24 })),
    );
    expect(slow?.months.total.likely).toBeCloseTo(24, 10);
    expect(fast?.months.total.likely).toBeCloseTo(6, 10);
  });
});
