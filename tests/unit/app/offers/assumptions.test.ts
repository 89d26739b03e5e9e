import { describe, expect, it } from "vitest";
import { listPairs } from "@/app/(workspace)/offers/_compare/list-pairs";
import { readSettings } from "@/app/(workspace)/offers/read-settings";
import { createEntry } from "@/lib/compensation/entry/entry";

function settingsOf(texts: Record<string, string>) {
  const all = { assumedStartOn: "2027-01-04", ...texts };
  const entry = createEntry(all);
  return { ...readSettings(entry, all), errors: entry.errors };
}

describe("what is assumed for all offers", () => {
  it("reads a rate with its day, and leaves an empty one out", () => {
    const typed = { "rate.EUR-USD": "1,0837", "rateOn.EUR-USD": "2026-11-20", "rate.GBP-USD": "", rateBps: "4.25" };
    const { rates, assumptions, errors } = settingsOf(typed);
    expect(errors).toEqual({});
    expect(rates).toEqual([{ from: "EUR", to: "USD", rate: "1.0837", statedOn: "2026-11-20" }]);
    expect(assumptions.discount).toEqual({ rateBps: 425, timing: "year-end" });
  });

  it.each([
    ["rate.EUR-USD", { "rate.EUR-USD": "about 1", "rateOn.EUR-USD": "2026-11-20" }, "above zero"],
    ["rate.EUR-USD", { "rate.EUR-USD": "0", "rateOn.EUR-USD": "2026-11-20" }, "above zero"],
    ["rateOn.EUR-USD", { "rate.EUR-USD": "1.1" }, "day you looked it up"],
    ["rateBps", { rateBps: "101" }, "from 0 to 100"],
    ["assumedStartOn", { assumedStartOn: "" }, "Fill this in"],
  ])("refuses at %s", (field, texts, words) => {
    expect(settingsOf(texts).errors[field]?.join(" ")).toContain(words);
  });

  it("asks for each rate once, in the direction in which it was typed", () => {
    const rates = [{ from: "USD", to: "GBP", rate: "0.8", statedOn: "2026-11-20" }] as const;
    expect(listPairs(["EUR", "USD", "GBP", "EUR"], "USD", rates)).toEqual([
      { from: "EUR", to: "USD" },
      { from: "USD", to: "GBP" },
    ]);
  });
});
