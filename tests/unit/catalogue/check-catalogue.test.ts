import { checkCatalogue } from "@/lib/catalogue/check-catalogue";
import { listIds } from "@/lib/catalogue/list-ids";
import type { Catalogue } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import { describe, expect, test } from "vitest";
import { makeSoundCatalogue } from "./sound-catalogue";

function first<Entry>(entries: readonly Entry[]): Entry {
  const entry = entries[0];
  invariant(entry !== undefined, "the sound catalogue has at least one entry in this list");
  return entry;
}

/** The rules that complain once `spoil` has changed a sound catalogue, released as it was before. */
function rulesAfter(spoil: (catalogue: Catalogue) => void): string[] {
  const catalogue = makeSoundCatalogue();
  const released = listIds(catalogue);
  spoil(catalogue);
  return [...new Set(checkCatalogue(catalogue, released).map((defect) => defect.rule))].sort();
}

test("a sound catalogue has no defects", () => {
  expect(rulesAfter(() => {})).toEqual([]);
});

describe("each broken catalogue is caught by its own rule and no other", () => {
  const cases: [rule: string, spoil: (catalogue: Catalogue) => void][] = [
    ["shape", (c) => Object.assign(first(c.roles), { title: "" })],
    ["shape", (c) => Object.assign(first(c.certifications), { surprise: true })],
    ["shape", (c) => Object.assign(first(c.sources), { checkedOn: "2026-02-30" })],
    ["shape", (c) => Object.assign(first(c.pay), { mean: 10.5 })],
    ["duplicate-id", (c) => c.sources.push({ ...first(c.sources) })],
    ["duplicate-id", (c) => first(c.projects).needs.push({ skill: "skill-0", level: 2 })],
    ["duplicate-alias", (c) => first(c.skills).aliases.push("SKILL-1 ALIAS")],
    ["duplicate-alias", (c) => first(c.roles).aliases.push("Number Person")],
    ["unknown-id", (c) => first(c.projects).roles.push("astronaut")],
    ["unknown-id", (c) => first(c.certifications).alternatives.push("no-exam")],
    ["unknown-id", (c) => Object.assign(first(first(c.roles).requirements), { source: "hearsay" })],
    ["missing-source", (c) => Object.assign(first(c.growth), { source: "hearsay" })],
    ["missing-source", (c) => Object.assign(first(c.priceLevels), { source: "hearsay" })],
    ["missing-source", (c) => Object.assign(first(c.offerFacts), { source: "hearsay" })],
    ["stale-period", (c) => Object.assign(first(c.priceLevels), { period: "2022" })],
    ["duplicate-id", (c) => c.priceLevels.push({ ...first(c.priceLevels), indexPerMille: 900 })],
    ["stale-source", (c) => Object.assign(first(c.resources), { checkedOn: "2023-11-20" })],
    ["stale-price", (c) => Object.assign(first(c.sources), { checkedOn: "2024-11-19" })],
    ["stale-period", (c) => Object.assign(first(c.pay), { period: "2022" })],
    ["stale-period", (c) => Object.assign(first(c.pay), { period: "lately" })],
    ["future-source", (c) => Object.assign(first(c.sources), { checkedOn: "2026-11-22" })],
    ["hours-order", (c) => Object.assign(first(c.projects), { hours: { low: 9, likely: 8, high: 10 } })],
    ["hours-order", (c) => Object.assign(first(first(c.skills).steps), { hours: { low: 0, likely: 0, high: 0 } })],
    ["role-size", (c) => first(c.roles).requirements.pop()],
    ["flat-weights", (c) => first(c.roles).requirements.forEach((r) => Object.assign(r, { weight: 50 }))],
    ["proof-count", (c) => Object.assign(first(first(c.roles).requirements), { proof: false })],
    ["missing-key-skill", (c) => c.skills.push({ ...makeSkill(c), isKey: true })],
    ["years-order", (c) => Object.assign(first(first(c.roles).waysIn), { years: { low: 3, high: 2 } })],
    ["retired-without-note", (c) => Object.assign(first(c.certifications), { status: "retiring" })],
    [
      "retired-certification",
      (c) =>
        c.certifications.push({ ...makeRetired(c), id: "old-exam" }) &&
        first(c.certifications).alternatives.push("old-exam"),
    ],
    ["thin-resources", (c) => Object.assign(first(c.resources), { cost: "unknown" })],
    ["pay-order", (c) => Object.assign(first(c.pay).percentiles, { p50: 150 })],
    ["pay-empty", (c) => c.pay.push({ ...first(c.pay), id: "pay-blank", percentiles: makeBlank() })],
    ["missing-growth", (c) => c.growth.push({ ...first(c.growth) })],
    ["missing-pay", (c) => Object.assign(first(c.pay), { quality: "survey" })],
    ["repeated-sentence", (c) => Object.assign(first(c.educations), { limits: "WRITE ONE." })],
    ["vanished-id", (c) => c.projects.pop()],
    [
      "reused-id",
      (c) => c.changes.push({ kind: "retired", node: "project", from: "report", reason: "Old.", since: "2026.11.0" }),
    ],
    [
      "lost-successor",
      (c) => c.changes.push({ kind: "alias", node: "skill", from: "counting", to: "nowhere", since: "2026.11.0" }),
    ],
  ];
  test.each(cases)("%s (case %#)", (rule, spoil) => {
    expect(rulesAfter(spoil)).toEqual([rule]);
  });
});

function makeBlank() {
  return { p10: null, p25: null, p50: null, p75: null, p90: null };
}

function makeSkill(catalogue: Catalogue) {
  const extra = { ...first(catalogue.skills), id: "extra", name: "Extra", summary: "More.", aliases: [] };
  for (const resource of catalogue.resources.slice(0, 2)) resource.skills.push("extra");
  return { ...extra, anchors: ["e1", "e2", "e3", "e4"] as [string, string, string, string] };
}

function makeRetired(catalogue: Catalogue) {
  const old = { name: "The old exam", aliases: [], notWhen: "It is over.", statusNote: "Ended in 2024." };
  return { ...first(catalogue.certifications), ...old, status: "retired" as const };
}
