import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownPayForm } from "@/app/(open)/compare/forms";
import { editRoleForm } from "@/app/(workspace)/my-roles/forms";
import { readOffer } from "@/lib/compensation/entry/read-offer";
import { payCurrencies } from "@/lib/compare/pay-currencies";

const own = { currency: "USD", pay: "", hour: "" };
const said = (typed: Record<string, string>) =>
  (ownPayForm.safeParse({ ...own, ...typed }).error?.issues ?? []).map(({ path, message }) => [path[0], message]);

describe("pay of one's own", () => {
  test.each([
    ["185k", 18_500_000],
    ["62k", 6_200_000],
    ["1.2M", 120_000_000],
    ["52,000", 5_200_000],
    ["52.000,50", 5_200_050],
    ["$52,000", 5_200_000],
    [" ", null],
  ])("reads %s", (pay, cents) => {
    expect(ownPayForm.parse({ ...own, pay })).toEqual({ currency: "USD", pay: cents, hour: null, forget: undefined });
  });

  test("says at each field what is wrong", () => {
    expect(said({ pay: "lots", hour: "-3" })).toEqual([
      ["pay", "Enter a year’s pay as a number, such as 52,000, or leave it empty."],
      ["hour", "Enter an amount of zero or more."],
    ]);
    expect(said({ pay: "£90k", hour: "a bit" })).toEqual([
      ["pay", "This says £, these figures are in USD: change one of them."],
      ["hour", "Enter what an hour is worth as a number, such as 20, or leave it empty."],
    ]);
    expect(said({ pay: "52.000" })).toEqual([["pay", "Is this 52 or 52,000? Write 52,000 or 52.00."]]);
    expect(said({ hour: "20k" })).toEqual([["hour", "Enter a smaller amount: at most 10,000."]]);
    expect(said({ currency: "GBP", pay: "£90k" })).toEqual([]);
  });
});

describe("one reading of amounts", () => {
  const pieces = ["0", "1", "2", "3", "4", "6", "7", "9", "5", "00", "000", ",", ".", " ", "’", "k", "M", "-", "x"];
  const anyText = fc
    .tuple(
      fc.constantFrom("", "", "", "$", "£", "CHF ", "US$"),
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
      fc.constantFrom("", "", "k", " kr", " EUR"),
    )
    .map((parts) => parts.join(""));
  const role = {
    id: "6b6f6c0e-6f5e-4f6c-9d3b-0a4f4f6d5c11",
    version: "1",
    title: "Mine",
    summary: "",
    advertisementUrl: "",
    experienceMonths: "0",
    likeRoleId: "",
    payHigh: "",
    payOn: "",
    addSkill: "",
    addLevel: "2",
  };

  test("an offer, pay on the page of comparisons and pay of a role are the same cents, or refused alike", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...payCurrencies), (text, currency) => {
        const { offer, errors } = readOffer({ name: "A", currency, "base.year": text });
        fc.pre(text.trim() !== "" && (offer.base?.yearCents ?? 0) <= 10_000_000_000);
        const offered = errors["base.year"] ? null : (offer.base?.yearCents ?? null);
        const pay = ownPayForm.safeParse({ ...own, currency, pay: text });
        const asked = editRoleForm.safeParse({ ...role, payCurrency: currency, payLow: text });
        expect(pay.success ? pay.data.pay : null).toBe(offered);
        expect(asked.success ? asked.data.payLow : null).toBe(offered);
      }),
      { numRuns: 3_000 },
    );
  });
});
