import { checkCatalogue } from "@/lib/catalogue/check-catalogue";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { releasedIds } from "@/lib/catalogue/data/released-ids";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { listIds } from "@/lib/catalogue/list-ids";
import { listRoleTerms } from "@/lib/catalogue/list-role-terms";
import { listSearchEntries } from "@/lib/catalogue/list-search-entries";
import { searchCatalogue } from "@/lib/catalogue/search-catalogue";
import { sumClosureHours } from "@/lib/catalogue/sum-closure-hours";
import type { NodeKind } from "@/lib/catalogue/types";
import { expect, test } from "vitest";

const index = indexCatalogue(catalogue);
const entries = listSearchEntries(catalogue);

test("the catalogue that is shipped has no defects", () => {
  expect(checkCatalogue(catalogue, releasedIds)).toEqual([]);
});

test("every id that it shows is written down as released", () => {
  for (const [node, ids] of Object.entries(listIds(catalogue))) {
    const written = new Set<string>(releasedIds[node as NodeKind]);
    expect(
      ids.filter((id) => !written.has(id)),
      node,
    ).toEqual([]);
  }
});

test.each([
  ["k8s", "kubernetes"],
  ["secops", "security-operations"],
  ["SIEM", "security-operations"],
  ["RAG", "retrieval-augmented-generation"],
  ["MLOps", "mlops"],
  ["OKR", "metrics-and-okrs"],
  ["SRE", "site-reliability-engineer"],
])("a search for %s finds %s among the first three", (query, id) => {
  expect(searchCatalogue(entries, query, 3).map((hit) => hit.entry.id)).toContain(id);
});

test("a newcomer's way to each role takes between 1,500 and 6,000 likely hours", () => {
  for (const role of catalogue.roles) {
    const { likely } = sumClosureHours(index.skills, index.closureByRole.get(role.id) ?? new Map());
    expect(likely, role.id).toBeGreaterThan(1500);
    expect(likely, role.id).toBeLessThan(6000);
  }
});

test("roles do not all list the same terms", () => {
  const manager = listRoleTerms(index, "software-engineering-manager");
  const scientist = new Set(listRoleTerms(index, "data-scientist"));
  const shared = manager.filter((term) => scientist.has(term)).length;
  expect(shared / manager.length).toBeLessThan(0.7);
});
