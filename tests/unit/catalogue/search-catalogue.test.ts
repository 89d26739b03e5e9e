import { listSearchEntries } from "@/lib/catalogue/list-search-entries";
import { normaliseTerm } from "@/lib/catalogue/normalise-term";
import { searchCatalogue } from "@/lib/catalogue/search-catalogue";
import type { SearchEntry } from "@/lib/catalogue/list-search-entries";
import { expect, test } from "vitest";
import { makeSoundCatalogue } from "./sound-catalogue";

const entry = (id: string, ...terms: string[]): SearchEntry => ({ kind: "skill", id, name: id, terms });
const found = (entries: SearchEntry[], query: string) => searchCatalogue(entries, query, 9).map((hit) => hit.entry.id);

test("a whole alias goes before the start of a name, and that before a word inside", () => {
  const entries = [
    entry("inside", "learn go today"),
    entry("start", "go routines"),
    entry("alias", "a language", "go"),
  ];
  expect(found(entries, "Go")).toEqual(["alias", "start", "inside"]);
});

test("marks, case and accents do not matter, plus and sharp signs do", () => {
  expect(normaliseTerm(" Node.JS / Éxpress ")).toBe("node js express");
  expect(normaliseTerm("C++")).not.toBe(normaliseTerm("C#"));
});

test("words may come in any order and unfinished", () => {
  expect(found([entry("iac", "infrastructure as code")], "code infra")).toEqual(["iac"]);
  expect(found([entry("iac", "infrastructure as code")], "code infrared")).toEqual([]);
});

test("two letters do not match inside words", () => {
  expect(found([entry("mlops", "mlops")], "lo")).toEqual([]);
  expect(found([entry("mlops", "mlops")], "lops")).toEqual(["mlops"]);
});

test("nothing is found for blanks, and never more than the limit", () => {
  const entries = listSearchEntries(makeSoundCatalogue());
  expect(searchCatalogue(entries, " - ", 9)).toEqual([]);
  expect(searchCatalogue(entries, "skill", 4)).toHaveLength(4);
});

test("an exam code finds its certification", () => {
  expect(found(listSearchEntries(makeSoundCatalogue()), "ex-1")).toEqual(["exam"]);
});
