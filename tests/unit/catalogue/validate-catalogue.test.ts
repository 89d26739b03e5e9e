import { validateCatalogue } from "@/lib/catalogue/validate-catalogue";
import { expect, test } from "vitest";
import { makeSoundCatalogue } from "./sound-catalogue";

test("a wrong value names the path where it stands", () => {
  const wrong = { ...makeSoundCatalogue(), version: "first" };
  const result = validateCatalogue(wrong);
  expect(result.ok ? [] : result.failure.issues.map((issue) => issue.path)).toEqual(["version"]);
});

test("a missing list is a fault, not an empty one", () => {
  const { trends: _, ...rest } = makeSoundCatalogue();
  expect(validateCatalogue(rest).ok).toBe(false);
});

test("an accepted catalogue comes back unchanged", () => {
  const result = validateCatalogue(makeSoundCatalogue());
  expect(result.ok && result.value).toEqual(makeSoundCatalogue());
});
