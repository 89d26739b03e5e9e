import { describe, expect, it } from "vitest";
import { fingerprintReplan } from "@/app/(workspace)/roadmaps/[roadmapId]/replan/fingerprint-replan";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";
import { addDays } from "@/lib/time/add-days";
import { free, index, same, save, stand } from "../../progress/replan-cases";

const saved = save("data-scientist", "newcomer");
const late = replanRoadmap(index, saved, stand(saved, {}), same(saved, addDays(free.startOn, 40)));
const later = replanRoadmap(index, saved, stand(saved, {}), same(saved, addDays(free.startOn, 41)));

describe("the fingerprint of a replan", () => {
  it("is that of the very differences: another day, another limit or another reason is another one", () => {
    const [moved] = late.diff.moved;
    const others = [
      late,
      later,
      { ...late, constraints: { ...late.constraints, budgetCents: 1 } },
      { ...late, diff: { ...late.diff, moved: moved ? [{ ...moved, cause: { kind: "ahead" as const } }] : [] } },
      { ...late, diff: null },
    ];
    const prints = others.map(fingerprintReplan);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(prints).size).toBe(others.length);
  });

  it("survives the database's own order of fields", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([name, inner]) => [name, turned(inner)]),
            )
          : value;
    expect(fingerprintReplan(turned(late) as typeof late)).toBe(fingerprintReplan(late));
  });
});
