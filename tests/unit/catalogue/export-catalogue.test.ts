import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { closeLevels } from "@/lib/catalogue/close-levels";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { exportCatalogue } from "@/lib/catalogue/export-catalogue";
import { exportedCatalogueSchema } from "@/lib/catalogue/schema/exported-catalogue-schema";
import { validateCatalogue } from "@/lib/catalogue/validate-catalogue";
import { expect, test } from "vitest";
import { z } from "zod";

const index = indexCatalogue(catalogue);
const exported = exportCatalogue(index);

test("the export has the shape that its published schema tells", () => {
  expect(exportedCatalogueSchema.safeParse(exported).error).toBeUndefined();
  const published: unknown = JSON.parse(readFileSync("docs/catalogue.schema.json", "utf8"));
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(exportedCatalogueSchema))));
});

test("without format and terms it is the catalogue again", () => {
  const { format, roles, ...rest } = exported;
  expect(format).toBe("waymark.catalogue/1");
  const read = validateCatalogue({ ...rest, roles: roles.map(({ terms: _terms, ...role }) => role) });
  expect(read).toEqual({ ok: true, value: catalogue });
});

test("a role's terms are the words of the skills in its closure and of what proves them, and no others", () => {
  for (const role of exported.roles) {
    const closure = closeLevels(index.skills, role.requirements);
    const skills = catalogue.skills.filter(({ id }) => closure.has(id));
    const certifications = catalogue.certifications.filter(({ proves }) =>
      proves.some(({ skill }) => closure.has(skill)),
    );
    const words = [...skills, ...certifications].flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(role.terms), role.id).toEqual(new Set(words));
    expect(role.terms.length, role.id).toBe(new Set(words).size);
  }
});

test("the command prints the whole document and nothing else, also into a pipe", () => {
  const printed = execFileSync("npm", ["run", "--silent", "catalogue:export"], { maxBuffer: 64 * 1024 * 1024 });
  expect(JSON.parse(printed.toString("utf8"))).toEqual(JSON.parse(JSON.stringify(exported)));
});
