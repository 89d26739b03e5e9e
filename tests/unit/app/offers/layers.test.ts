import { describe, expect, it } from "vitest";
import { chartGroups, layerYears, spanOf } from "@/app/(workspace)/offers/_worth/chart-groups";
import { lineWords } from "@/app/(workspace)/offers/_worth/describe-line";
import { listDifferences } from "@/app/(workspace)/offers/_form/list-differences";
import { listFields, listParts } from "@/app/(workspace)/offers/_form/list-parts";
import { writeOffer } from "@/lib/compensation/entry/write-offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import { partKinds } from "@/lib/compensation/valuation";
import { fullOffer, plainAssumptions } from "../../compensation/offers";

const valuation = valueOffer(fullOffer, { ...plainAssumptions, countLeave: true, countCommuteTime: true });

describe("the layers of a year", () => {
  it("hold every kind of part once, and add up to the year", () => {
    expect(chartGroups.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...partKinds].toSorted());
    const years = layerYears(
      valuation.parts.map(({ kind, amounts }) => ({ kind, yearsCents: amounts.likely.expected.yearsCents })),
    );
    expect(years.map(({ layers }) => layers.reduce((sum, { cents }) => sum + cents, 0))).toEqual(
      valuation.totals.likely.expected.yearsCents,
    );
  });

  it("reach from the deepest cost to the highest stack", () => {
    const years = layerYears([
      { kind: "base", yearsCents: [100, 100, 100, 100] },
      { kind: "bonus", yearsCents: [0, 50, 0, 0] },
      { kind: "commute", yearsCents: [-30, 0, 0, 0] },
    ]);
    expect(spanOf(years)).toEqual({ low: -30, high: 150 });
  });
});

describe("the arithmetic", () => {
  it("has a sentence for every line of every part, with no figure lost", () => {
    for (const { lines } of valuation.parts)
      for (const line of lines) expect(lineWords[line.label](line, "USD")).not.toMatch(/undefined|NaN|null/);
  });
});

describe("the form", () => {
  it("has a field for everything that an offer with every part says", () => {
    const about = ["name", "currency", "startsOn"];
    const texts = writeOffer(fullOffer);
    const names = new Set([
      ...about,
      ...listParts(texts)
        .flatMap(listFields)
        .map(({ name }) => name),
    ]);
    expect(Object.keys(texts).filter((name) => !names.has(name))).toEqual([]);
  });

  it("has room for one row more than are used", () => {
    const names = listParts({ "rsu3.value": "1" })
      .flatMap(listFields)
      .map(({ name }) => name);
    expect(names).toContain("rsu4.value");
    expect(names).not.toContain("rsu5.value");
  });
});

describe("two tabs", () => {
  const kept = { note: "", ...writeOffer(fullOffer) };
  const presets = {
    "tax.kind": "share",
    "opt1.dilution": "0",
    "rsu2.likelihood": "100",
    "rsu2.schedule": "even-yearly",
  };

  it("differ in what was typed otherwise, not in presets nor in how an amount is written", () => {
    expect(listDifferences(kept, { ...presets, ...kept, "base.year": "185000" })).toEqual([]);
    expect(listDifferences(kept, { ...presets, ...kept, "base.year": "190k", note: "mine" })).toEqual([
      { name: "note", theirs: "", mine: "mine" },
      { name: "base.year", theirs: "185,000", mine: "190,000" },
    ]);
  });

  it("show what cannot be read as it stands", () => {
    expect(listDifferences(kept, { ...presets, ...kept, "base.year": "many" })).toEqual([
      { name: "base.year", theirs: "185,000", mine: "many" },
    ]);
  });
});
