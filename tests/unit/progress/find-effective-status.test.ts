import { describe, expect, it } from "vitest";
import { findEffectiveStatus } from "@/lib/progress/find-effective-status";
import type { MilestoneStatus } from "@/lib/progress/status";

const raises = [
  { skill: "linux", level: 2 as const },
  { skill: "git", level: 1 as const },
];
const claims = (linux: 0 | 1 | 2 | 3, git: 0 | 1) =>
  new Map([
    ["linux", { level: linux }],
    ["git", { level: git }],
  ] as const);
const step = (kind: "skill" | "project") => ({ key: "a", kind, raises });

describe("findEffectiveStatus", () => {
  it.each<[string, "skill" | "project", MilestoneStatus, ReturnType<typeof claims>, string[], string, string]>([
    ["nothing known", "skill", "to-do", claims(0, 0), [], "to-do", "own"],
    ["done in another roadmap", "skill", "to-do", claims(0, 0), ["a"], "done", "elsewhere"],
    ["another milestone done elsewhere", "skill", "to-do", claims(0, 0), ["b"], "to-do", "own"],
    ["claims reach every level", "skill", "to-do", claims(3, 1), [], "done", "claim"],
    ["claims reach one of two", "skill", "to-do", claims(2, 0), [], "to-do", "own"],
    ["claims one level short", "skill", "to-do", claims(1, 1), [], "to-do", "own"],
    ["claims do not finish a project", "project", "to-do", claims(3, 1), [], "to-do", "own"],
    ["skipped here stays skipped", "skill", "skipped", claims(3, 1), ["a"], "skipped", "own"],
    ["in progress here stays so", "skill", "in-progress", claims(3, 1), ["a"], "in-progress", "own"],
    ["done here is own", "skill", "done", claims(0, 0), ["a"], "done", "own"],
  ])("%s", (_, kind, own, held, keys, status, countsFrom) => {
    const known = { claims: held, doneKeys: new Set(keys) };
    expect(findEffectiveStatus(step(kind), own, known)).toEqual({ status, countsFrom });
  });

  it("does not count a skill without levels as reached", () => {
    const known = { claims: new Map(), doneKeys: new Set<string>() };
    expect(findEffectiveStatus({ key: "a", kind: "skill", raises: [] }, "to-do", known).status).toBe("to-do");
  });
});
