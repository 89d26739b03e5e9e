import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintPlan } from "@/app/(open)/roadmaps/new/fingerprint-plan";
import { drawPlan } from "../../../support/draw-plan";

const { snapshot } = drawPlan();

/** Where every text, number, yes or no and null of a value stands, as a path of keys. */
function listLeaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => listLeaves(inner, [...path, key]));
}

function changeLeaf(value: unknown, [key, ...rest]: string[]): unknown {
  if (key !== undefined) {
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
    Reflect.set(copy, key, changeLeaf(Reflect.get(copy, key), rest));
    return copy;
  }
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return typeof value === "string" ? `${value}.` : 0;
}

describe("fingerprintPlan", () => {
  it("is 64 hex digits and the same for the same plan", () => {
    expect(fingerprintPlan(snapshot)).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprintPlan(structuredClone(snapshot))).toBe(fingerprintPlan(snapshot));
  });

  it("differs when any one value of the plan does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...listLeaves(snapshot)), (leaf) => {
        expect(fingerprintPlan(changeLeaf(snapshot, leaf) as typeof snapshot)).not.toBe(fingerprintPlan(snapshot));
      }),
    );
  });

  it("differs when milestones come in another order or one is missing", () => {
    const { milestones } = snapshot;
    const others = [
      { ...snapshot, milestones: milestones.toReversed() },
      { ...snapshot, milestones: milestones.slice(1) },
    ];
    expect(new Set([snapshot, ...others].map(fingerprintPlan)).size).toBe(3);
  });
});
