import { describe, expect, it } from "vitest";
import { listSwapFields, readSwap, swapIn } from "@/app/(workspace)/roadmaps/[roadmapId]/replan/swap";
import { drawPlan } from "@/tests/support/draw-plan";

const { constraints } = drawPlan();

describe("taking one step instead of another", () => {
  it("reads items from an address and gives them back as fields", () => {
    const swap = readSwap({ avoid: "step:python:2,step:python:3", take: "course:cs50" });
    expect(swap).toEqual({ avoid: ["step:python:2", "step:python:3"], take: ["course:cs50"] });
    expect(readSwap(Object.fromEntries(listSwapFields(swap)))).toEqual(swap);
  });

  it.each([undefined, "", "python", "step:../x:1", ["a", "b"], "<script>", 7])("takes %j for nothing", (value) => {
    expect(readSwap({ avoid: value, take: value })).toEqual({ avoid: [], take: [] });
    expect(listSwapFields({ avoid: [], take: [] })).toEqual([]);
  });

  it("leaves limits as they were when nothing is taken, and can be turned back", () => {
    expect(swapIn(constraints, { avoid: [], take: [] })).toEqual(constraints);
    const there = swapIn(constraints, { avoid: ["course:a"], take: ["course:b"] });
    expect([there.avoidedItems, there.pinned]).toEqual([["course:a"], [{ item: "course:b", notBefore: null }]]);
    const back = swapIn(there, { avoid: ["course:b"], take: ["course:a"] });
    expect([back.avoidedItems, back.pinned]).toEqual([["course:b"], [{ item: "course:a", notBefore: null }]]);
  });

  it("keeps the day that another step waits for", () => {
    const pinned = [{ item: "step:go:1", notBefore: "2027-03-14" }];
    expect(swapIn({ ...constraints, pinned }, { avoid: ["course:a"], take: [] }).pinned).toEqual(pinned);
  });
});
