import { checkReleases } from "@/lib/catalogue/checks/check-releases";
import { listIds } from "@/lib/catalogue/list-ids";
import type { Catalogue, IdChange } from "@/lib/catalogue/types";
import { expect, test } from "vitest";
import { makeSoundCatalogue } from "./sound-catalogue";

/** A later catalogue without the project "report", whose end `changes` explain. */
function withoutReport(...changes: IdChange[]): Catalogue {
  return { ...makeSoundCatalogue(), projects: [], changes };
}

const released = listIds(makeSoundCatalogue());
const rulesOf = (catalogue: Catalogue) => checkReleases(catalogue, released).map((defect) => defect.rule);

test("an id that is gone must say what became of it", () => {
  expect(rulesOf(withoutReport())).toEqual(["vanished-id"]);
  expect(
    rulesOf(withoutReport({ kind: "retired", node: "project", from: "report", reason: "Too old.", since: "2027.1.0" })),
  ).toEqual([]);
});

test("a record for another kind of node does not count", () => {
  const change: IdChange = { kind: "retired", node: "skill", from: "report", reason: "Too old.", since: "2027.1.0" };
  expect(rulesOf(withoutReport(change))).toEqual(["vanished-id"]);
});

test("a chain of renames leads somewhere or is a defect", () => {
  const renamed: IdChange = { kind: "alias", node: "project", from: "report", to: "memo", since: "2027.1.0" };
  const ended: IdChange = { kind: "retired", node: "project", from: "memo", reason: "Too short.", since: "2027.2.0" };
  expect(rulesOf(withoutReport(renamed))).toEqual(["lost-successor"]);
  expect(rulesOf(withoutReport(renamed, ended))).toEqual([]);
});

test("one id has one fate", () => {
  const ended: IdChange = { kind: "retired", node: "project", from: "report", reason: "Too old.", since: "2027.1.0" };
  expect(rulesOf(withoutReport(ended, ended))).toEqual(["doubled-change"]);
});
