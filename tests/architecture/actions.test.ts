import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "../support/source-files";

const app = sourceFiles(["app"]);
const actionFiles = app.filter(({ path }) => path.endsWith("/actions.ts"));

/** The exports of a file that are not `export const x = defineAction(...)` or its public sister. */
export function unguardedExports(path: string, text: string): string[] {
  return parseSync(path, text).program.body.flatMap((node) => {
    if (!node.type.startsWith("Export")) return [];
    const declaration = node.type === "ExportNamedDeclaration" ? node.declaration : null;
    if (declaration?.type === "TSTypeAliasDeclaration") return [];
    if (declaration?.type !== "VariableDeclaration") return [`${path}: ${text.slice(node.start, node.start + 60)}`];
    return declaration.declarations.flatMap(({ init }) => {
      const callee = init?.type === "CallExpression" && init.callee.type === "Identifier" ? init.callee.name : "";
      return ["defineAction", "definePublicAction"].includes(callee)
        ? []
        : [`${path}: ${text.slice(node.start, node.start + 60)}`];
    });
  });
}

describe("server actions", () => {
  it("are there", () => {
    expect(actionFiles.length).toBeGreaterThan(2);
  });

  it("live in files called actions.ts that say so on line 1", () => {
    const strays = app.filter(({ path, text }) => /["']use server["']/.test(text) && !path.endsWith("/actions.ts"));
    expect(strays.map(({ path }) => path)).toEqual([]);
    expect(actionFiles.filter(({ text }) => !text.startsWith('"use server";')).map(({ path }) => path)).toEqual([]);
  });

  it("are exported only through the guard", () => {
    expect(actionFiles.flatMap(({ path, text }) => unguardedExports(path, text))).toEqual([]);
  });

  it("would catch an unguarded export", () => {
    const bad =
      '"use server";\nexport async function steal() {}\nexport const x = async () => {};\nexport default defineAction;\nexport const ok = defineAction(a, b);';
    expect(unguardedExports("bad/actions.ts", bad)).toHaveLength(3);
  });

  it("ask for the viewer on every private page", () => {
    const pages = app.filter(({ path }) => /^app\/\(workspace\)\/.*\/page\.tsx$/.test(path));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter(({ text }) => !/await requireViewer\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("make a viewer in one file only", () => {
    const makers = sourceFiles(["app", "db", "lib"]).filter(({ text }) => /\bas (unknown as )?Viewer\b/.test(text));
    expect(makers.map(({ path }) => path).sort()).toEqual([
      "app/_server/viewer.ts",
      "db/accounts/adopt-guest-draft.ts",
    ]);
  });

  it("leave route handlers read-only", () => {
    const writers = app.filter(
      ({ path, text }) =>
        path.endsWith("/route.ts") && /export (async )?function (POST|PUT|PATCH|DELETE)|\bPOST\b/.test(text),
    );
    expect(writers.map(({ path }) => path)).toEqual([]);
  });
});
