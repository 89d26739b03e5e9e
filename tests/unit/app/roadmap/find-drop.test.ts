import { describe, expect, it } from "vitest";
import { findDrop } from "@/app/(workspace)/roadmaps/[roadmapId]/_components/find-drop";

const order = ["a", "b", "c", "d", "e"];
const lay = (...keys: string[]) => keys.map((key, at) => ({ key, top: 100 * at, bottom: 100 * at + 90 }));
const shown = lay(...order);

describe("where a dragged row lands", () => {
  it.each([
    ["d", 10, { afterKey: "first", y: 0 }],
    ["d", 60, { afterKey: "a", y: 90 }],
    ["a", 220, { afterKey: "b", y: 190 }],
    ["a", 460, { afterKey: "e", y: 490 }],
    ["a", 9000, { afterKey: "e", y: 490 }],
    ["e", -500, { afterKey: "first", y: 0 }],
  ])("%s let go at %d", (key, y, drop) => {
    expect(findDrop(shown, order, key, y)).toEqual(drop);
  });

  it("is nowhere else between the rows it lies between already", () => {
    for (const y of [151, 200, 244]) expect(findDrop(shown, order, "c", y)).toBeNull();
    expect(findDrop(shown, order, "a", -50)).toBeNull();
    expect(findDrop(shown, order, "e", 9000)).toBeNull();
    expect(findDrop(lay("c"), order, "c", 9000)).toBeNull();
  });

  it("goes right before the first row shown, not before those that a filter hides", () => {
    expect(findDrop(lay("c", "e"), order, "e", 0)).toEqual({ afterKey: "b", y: 0 });
    expect(findDrop(lay("b", "e"), order, "e", 0)).toEqual({ afterKey: "a", y: 0 });
    expect(findDrop(lay("a", "e"), order, "e", 0)).toEqual({ afterKey: "first", y: 0 });
    expect(findDrop(lay("b", "a"), ["a", "b"], "a", 0)).toEqual({ afterKey: "first", y: 0 });
  });
});
