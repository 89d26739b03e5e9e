import { describe, expect, it } from "vitest";
import { passesFilter, type RoadmapFilter, readFilter, writeFilter } from "@/lib/view/filter-milestones";

const none: RoadmapFilter = { kind: null, status: null, hidesFinished: false, milestone: null };

describe("readFilter and writeFilter", () => {
  it.each<[RoadmapFilter, string]>([
    [none, ""],
    [{ ...none, kind: "project", hidesFinished: true }, "?kind=project&hide=finished"],
    [
      { ...none, status: "in-progress", milestone: "step:c++ & more:2" },
      "?status=in-progress&milestone=step%3Ac%2B%2B%20%26%20more%3A2",
    ],
  ])("%o is %s and back", (filter, address) => {
    expect(writeFilter(filter)).toBe(address);
    expect(readFilter(Object.fromEntries(new URLSearchParams(address)))).toEqual(filter);
  });

  it("takes what it does not know as not given", () => {
    expect(readFilter({ kind: "magic", status: ["done", "to-do"], hide: "all", milestone: ["a", "b"] })).toEqual(none);
  });
});

describe("passesFilter", () => {
  const project = { step: { kind: "project" as const }, status: "done" as const };
  it.each<[string, Partial<RoadmapFilter>, boolean]>([
    ["nothing filtered", {}, true],
    ["its kind", { kind: "project" }, true],
    ["another kind", { kind: "skill" }, false],
    ["another status", { status: "to-do" }, false],
    ["finished ones hidden", { hidesFinished: true }, false],
    ["asked for by status although finished ones are hidden", { hidesFinished: true, status: "done" }, true],
  ])("%s", (_, filter, passes) => {
    expect(passesFilter(project, { ...none, ...filter })).toBe(passes);
  });
});
