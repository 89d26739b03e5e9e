import { describe, expect, it } from "vitest";
import { stringifySorted } from "@/lib/core/stringify-sorted";

describe("JSON with sorted fields", () => {
  it("is the same for the same value in any order of fields, at any depth", () => {
    expect(stringifySorted({ b: [{ y: 1, x: null }], a: "1" })).toBe(
      stringifySorted({ a: "1", b: [{ x: null, y: 1 }] }),
    );
  });

  it("tells values, types and the order of lists apart", () => {
    const texts = [{ a: 1 }, { a: "1" }, { a: null }, { a: [1, 2] }, { a: [2, 1] }, {}, [], { b: 1 }].map(
      stringifySorted,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
