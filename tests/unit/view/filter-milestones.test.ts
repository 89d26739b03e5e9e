import { describe, expect, it } from "vitest";
import {
  isHiddenAsFinished,
  passesFilter,
  type RoadmapFilter,
  readFilter,
  writeFilter,
} from "@/lib/view/filter-milestones";
import { listSkills } from "@/lib/view/list-skills";
import { sampleRequirement, sampleStep } from "./sample-roadmap";

const none: RoadmapFilter = {
  view: "list",
  isClose: false,
  search: "",
  kind: null,
  status: null,
  phase: null,
  skill: null,
  hidesFinished: false,
  milestone: null,
};

describe("readFilter and writeFilter", () => {
  it.each<[RoadmapFilter, string]>([
    [none, ""],
    [{ ...none, kind: "project", hidesFinished: true }, "?kind=project&hide=finished"],
    [
      { ...none, view: "timeline", isClose: true, phase: "Core", skill: "linux", search: "load & test" },
      "?view=timeline&scale=close&q=load%20%26%20test&phase=core&skill=linux",
    ],
    [{ ...none, view: "graph" }, "?view=graph"],
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
    expect(readFilter({ view: "map", scale: "far", phase: "Nowhere", skill: ["a"], q: ["a"] })).toEqual(none);
    expect(readFilter({ q: "  ", skill: "", milestone: "" })).toEqual(none);
  });

  it("cuts a search at 100 characters and trims it", () => {
    expect(readFilter({ q: ` ${"long".repeat(50)} ` }).search).toBe("long".repeat(25));
  });
});

describe("passesFilter", () => {
  const given = { kind: "project", phase: "Prove", title: "A load test", summary: "Show it holds." } as const;
  const step = sampleStep("p", { ...given, proves: [{ skill: "testing", level: 2 }] });
  const project = { step, status: "done" } as const;
  it.each<[string, Partial<RoadmapFilter>, boolean]>([
    ["nothing filtered", {}, true],
    ["its kind", { kind: "project" }, true],
    ["another kind", { kind: "skill" }, false],
    ["another status", { status: "to-do" }, false],
    ["its phase", { phase: "Prove" }, true],
    ["another phase", { phase: "Core" }, false],
    ["a skill it proves", { skill: "testing" }, true],
    ["another skill", { skill: "linux" }, false],
    ["words of title and summary, in any case and order", { search: "holds LOAD" }, true],
    ["a word that it lacks", { search: "load balancer" }, false],
    ["finished ones hidden", { hidesFinished: true }, false],
    ["asked for by status although finished ones are hidden", { hidesFinished: true, status: "done" }, true],
  ])("%s", (_, filter, passes) => {
    expect(passesFilter(project, { ...none, ...filter })).toBe(passes);
  });

  it.each<[string, Partial<RoadmapFilter>, boolean]>([
    ["only for being finished", { hidesFinished: true }, true],
    ["for its kind as well", { hidesFinished: true, kind: "skill" }, false],
    ["not at all", {}, false],
    ["not, as its status is asked for", { hidesFinished: true, status: "done" }, false],
  ])("counts as hidden %s: %o is %s", (_, filter, isHidden) => {
    expect(isHiddenAsFinished(project, { ...none, ...filter })).toBe(isHidden);
  });
});

describe("listSkills", () => {
  it("names each skill that is raised or proved once, as the role names it or else its milestone", () => {
    const milestones = [
      sampleStep("a", { title: "Unix: to awareness", raises: [{ skill: "unix", level: 1 }] }),
      sampleStep("b", { title: "Net: to working level", raises: [{ skill: "networking", level: 2 }] }),
      sampleStep("c", {
        kind: "project",
        proves: [
          { skill: "networking", level: 2 },
          { skill: "odd", level: 1 },
        ],
      }),
    ];
    const requirements = [
      sampleRequirement("networking", { skillName: "Computer networking" }),
      sampleRequirement("x"),
    ];
    expect(listSkills({ milestones, requirements })).toEqual([
      { skill: "networking", name: "Computer networking" },
      { skill: "odd", name: "Odd" },
      { skill: "unix", name: "Unix" },
    ]);
  });

  it("names a skill that only a project or a course touches where the roadmap left it out, else by the words of its id", () => {
    const milestones = [
      sampleStep("a", {
        kind: "project",
        proves: [
          { skill: "sql", level: 2 },
          { skill: "deep-learning", level: 2 },
        ],
      }),
      sampleStep("b", {
        kind: "education",
        raises: [
          { skill: "mlops", level: 1 },
          { skill: "model-evaluation", level: 1 },
        ],
      }),
    ];
    const hoursSaved = { low: 1, likely: 2, high: 3 };
    const left = { level: 1, hoursSaved, basis: "claimed" as const };
    const lost = { level: 1, kind: "must" as const, why: "deadline" as const };
    const names = listSkills({
      milestones,
      requirements: [],
      leftOut: [{ ...left, skill: "sql", skillName: "SQL" }],
      dropped: [
        { ...lost, what: "level", skill: "mlops", skillName: "MLOps" },
        { ...lost, what: "certification", skill: "deep-learning", skillName: "A certificate" },
      ],
    }).map(({ name }) => name);
    expect(names).toEqual(["Deep learning", "MLOps", "Model evaluation", "SQL"]);
  });
});
