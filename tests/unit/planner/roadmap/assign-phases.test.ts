import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignPhases, type PhaseCandidate } from "@/lib/planner/roadmap/assign-phases";

const order = ["Foundation", "Core", "Specialise", "Prove", "Land"];
const base: PhaseCandidate = { kind: "skill", level: 1 };
const core = { ...base, level: 2 };
const special = { ...base, level: 3 };
const proof: PhaseCandidate = { ...base, kind: "project" };

describe("phases", () => {
  it("follow the nature of milestones that come in order", () => {
    expect(assignPhases([base, base, core, core, special, proof])).toEqual([
      "Foundation",
      "Foundation",
      "Core",
      "Core",
      "Specialise",
      "Prove",
    ]);
  });

  it("are not cut by one early stranger", () => {
    expect(assignPhases([base, proof, base, base, core])).toEqual([
      "Foundation",
      "Foundation",
      "Foundation",
      "Foundation",
      "Core",
    ]);
  });

  it("are none for an empty plan", () => {
    expect(assignPhases([])).toEqual([]);
  });

  it("never go back, and name every milestone", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(base, core, special, proof), { maxLength: 40 }), (milestones) => {
        const at = assignPhases(milestones).map((phase) => order.indexOf(phase));
        expect(at).toHaveLength(milestones.length);
        expect(at.every((phase, index) => phase >= (at[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
