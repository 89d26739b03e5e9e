import { describe, expect, test } from "vitest";
import { compareHref, listCompareFields, readCompareValues } from "@/app/_ui/compare/compare-values";
import { checkCompareValues } from "@/app/(open)/compare/check-values";
import { readAmount } from "@/app/(open)/compare/read-amount";
import type { PayRegion } from "@/lib/compare/list-pay-regions";

const nation: PayRegion = { region: "US", regionKind: "country", currency: "USD", roleCount: 10 };
const known = {
  roleIds: ["ai-architect", "ciso", "data-scientist"],
  regions: [nation, { region: "GB", regionKind: "country", currency: "GBP", roleCount: 9 } as const],
  nation,
};
const check = (fields: Record<string, string | string[]>) => checkCompareValues(readCompareValues(fields), known);

describe("the comparison's address", () => {
  test("reads back as it was written, without what stands for itself", () => {
    const values = readCompareValues({ hours: "7.5", region: "GB", roles: ["ciso", "ciso", "ai-architect"] });
    expect(values.roles).toEqual(["ciso", "ai-architect"]);
    const fields = listCompareFields(values);
    expect(fields.map(([name]) => name)).toEqual(["hours", "region", "roles", "roles"]);
    const query = new URL(compareHref(values), "http://localhost").searchParams;
    expect(readCompareValues({ hours: query.get("hours") ?? "", region: "GB", roles: query.getAll("roles") })).toEqual(
      values,
    );
    expect(compareHref(readCompareValues({}))).toBe("/compare#table");
  });

  test("has no place for pay, whatever it is asked with", () => {
    const values = readCompareValues({ pay: "90000", hour: "50", hours: "8" });
    expect(compareHref(values)).toBe("/compare?hours=8#table");
    expect(JSON.stringify(values)).not.toMatch(/90000|"50"/);
  });
});

describe("checking it", () => {
  test("takes what is right", () => {
    expect(
      check({ hours: "7,5", experience: "36", region: "GB", rate: "0.78", sort: "pay", maxFees: "1,500.5" }),
    ).toEqual({
      errors: {},
      input: {
        hoursPerWeek: 7.5,
        experienceMonths: 36,
        region: known.regions[1],
        dollarRate: 0.78,
        sort: "pay",
        roleIds: known.roleIds,
        means: { hours: null, cashCents: 150_050 },
      },
    });
  });

  test("names what is wrong and goes on with the default", () => {
    const { input, errors } = check({
      hours: "0.3",
      experience: "many",
      region: "Mars",
      rate: "0",
      sort: "luck",
      roles: ["ciso", "pirate"],
      maxHours: "-3",
      maxFees: "9999999",
    });
    expect(Object.keys(errors).sort()).toEqual([
      "experience",
      "hours",
      "maxFees",
      "maxHours",
      "rate",
      "region",
      "roles",
    ]);
    expect(input).toMatchObject({ hoursPerWeek: 10, experienceMonths: 0, region: nation, sort: "soonest" });
    expect(input).toMatchObject({ dollarRate: null, roleIds: ["ciso"], means: { hours: null, cashCents: null } });
  });

  test.each([
    ["5k", 500_000, undefined],
    ["1.500,50", 150_050, undefined],
    ["$750", 75_000, undefined],
    ["£750", null, "This says £, fees are in USD: change one of them."],
    ["1.500", null, "Is this 1.50 or 1,500? Write 1,500 or 1.50."],
    ["-1", null, "Enter an amount of zero or more."],
    ["none", null, "Enter the fees as a number of US dollars, or leave it empty."],
  ])("reads fees of %s as money", (maxFees, cashCents, wrong) => {
    const { input, errors } = check({ maxFees });
    expect([input.means.cashCents, errors.maxFees]).toEqual([cashCents, wrong]);
  });

  test("reads hours and rates as people type them", () => {
    expect(["52,000", "US 5", "$1,500.50", " 7,5 ", "1e9", "-3", "", "£400"].map(readAmount)).toEqual([
      52_000,
      null,
      1500.5,
      7.5,
      null,
      null,
      null,
      400,
    ]);
  });
});
