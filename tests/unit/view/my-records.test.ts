import { describe, expect, it } from "vitest";
import { describeExpiry } from "@/lib/view/describe-expiry";
import { matchesWords } from "@/lib/view/matches-words";
import { needsSecondLook } from "@/lib/view/needs-second-look";
import { readRecordFilter, writeRecordFilter } from "@/lib/view/record-filter";

describe("a certificate's expiry", () => {
  it.each([
    ["2026-12-31", "expires in 4 weeks", "soon"],
    ["2027-03-02", "expires in about 3 months", "soon"],
    ["2026-12-02", "expires today", "soon"],
    ["2026-12-01", "expired yesterday", "over"],
    ["2024-12-02", "expired about 2 years ago", "over"],
    ["2027-06-02", "expires in about 6 months", "soon"],
    ["2027-06-03", "expires in about 6 months", "far"],
  ])("%s %s: %s", (day, text, state) => {
    expect(describeExpiry(day, "2026-12-02")).toEqual({ text, state });
  });
});

describe("a claim", () => {
  it("is worth a second look from the very day its months are over", () => {
    const claim = { level: 2, claimedOn: "2025-08-31" } as const;
    expect(needsSecondLook(claim, 18, "2027-02-27")).toBe(false);
    expect(needsSecondLook(claim, 18, "2027-02-28")).toBe(true);
  });

  it("keeps where the skill does not fade, and where there is nothing to fade", () => {
    expect(needsSecondLook({ level: 4, claimedOn: "2000-01-01" }, null, "2026-12-02")).toBe(false);
    expect(needsSecondLook({ level: 0, claimedOn: "2000-01-01" }, 12, "2026-12-02")).toBe(false);
  });
});

describe("a search", () => {
  it("finds every word in any text, whatever case, accents and marks", () => {
    expect(matchesWords("BALANCER ada", ["Ask Ada", "the load-balancer"])).toBe(true);
    expect(matchesWords("resume", ["My Résumé"])).toBe(true);
    expect(matchesWords("c++", ["C++ and C#"])).toBe(true);
    expect(matchesWords("ada grace", ["Ask Ada"])).toBe(false);
    expect(matchesWords("  !? ", ["anything"])).toBe(true);
  });
});

describe("a filter of records", () => {
  it("comes back from its own address", () => {
    const filter = { search: "a & b", roadmap: "00000000-0000-4000-8000-000000000000", page: 3 };
    expect(readRecordFilter(Object.fromEntries(new URLSearchParams(writeRecordFilter(filter))))).toEqual(filter);
    expect(writeRecordFilter({ search: "", roadmap: "", page: 1 })).toBe("");
  });

  it("takes what is unknown, doubled or far too long as not given", () => {
    const none = { search: "", roadmap: "", page: 1 };
    expect(readRecordFilter({ q: ["a", "b"], roadmap: undefined, page: "0" })).toEqual(none);
    expect(readRecordFilter({ page: "1e9" }).page).toBe(1);
    expect(readRecordFilter({ q: "x".repeat(500) }).search).toHaveLength(100);
  });
});
