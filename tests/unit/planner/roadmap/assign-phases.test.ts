import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignPhases, type PhaseCandidate } from "@/lib/planner/roadmap/assign-phases";
import type { SnapshotReason } from "@/lib/planner/roadmap/types";

const order = ["Foundation", "Core", "Specialise", "Prove", "Land"];

const asked = (kind: "must" | "should"): SnapshotReason => ({
  covers: [{ skill: "s", skillName: "S", level: 1, weight: 50, kind, what: "level" }],
  neededBy: [],
});
const at = (level: 1 | 2 | 3 | 4, likely = 10): PhaseCandidate => ({
  key: `${level}`,
  kind: "skill",
  hours: { low: 1, likely, high: 100 },
  raises: [{ skill: "s", level }],
  reason: asked("must"),
});
const extra = { ...at(1), key: "extra", reason: asked("should") };
const proof: PhaseCandidate = { ...at(1), kind: "project", raises: [] };

describe("phases", () => {
  it("follow the nature of milestones that come in order", () => {
    expect(assignPhases([at(1), at(2), at(3), at(3), at(4), at(4), proof, proof])).toEqual([
      "Foundation",
      "Foundation",
      "Core",
      "Core",
      "Specialise",
      "Specialise",
      "Prove",
      "Prove",
    ]);
  });

  it("are not cut by one early stranger", () => {
    expect(assignPhases([at(1), proof, at(1), at(1, 40), at(3)])).toEqual([
      "Foundation",
      "Foundation",
      "Foundation",
      "Foundation",
      "Core",
    ]);
  });

  it("begin the core where depth outweighs first steps, hour by hour", () => {
    expect(assignPhases([at(1), at(2), at(3), at(1, 60), at(3), at(3)])[3]).toBe("Foundation");
    expect(assignPhases([at(1), at(2), at(3), at(1, 5), at(3), at(3)])[2]).toBe("Core");
  });

  it("specialise in what the role would only like, and not in what leads to an essential", () => {
    const begin = [at(1), at(3)];
    expect(assignPhases([...begin, extra, extra]).slice(2)).toEqual(["Specialise", "Specialise"]);
    const leading = { ...extra, key: "leading", reason: { ...asked("should"), neededBy: ["3"] } };
    expect(assignPhases([leading, at(3)])).toEqual(["Foundation", "Core"]);
  });

  it("are none for an empty plan", () => {
    expect(assignPhases([])).toEqual([]);
  });

  it("never go back, and name every milestone", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(at(1), at(2), at(3), at(4), extra, proof), { maxLength: 40 }), (steps) => {
        const phases = assignPhases(steps).map((phase) => order.indexOf(phase));
        expect(phases).toHaveLength(steps.length);
        expect(phases.every((phase, index) => phase >= (phases[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
