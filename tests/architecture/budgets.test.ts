import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "../support/source-files";

const files = sourceFiles(["app", "lib", "db", "scripts", "proxy.ts", "instrumentation.ts"]).filter(
  ({ path }) => !path.startsWith("lib/catalogue/data/"),
);
const nextFiles =
  /(^|\/)(page|layout|error|not-found|loading|route|sitemap|robots|manifest|proxy|instrumentation)\.tsx?$/;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Functions of more than 50 lines; JSX counts like any other code. */
function longFunctions(path: string, text: string): string[] {
  const found: string[] = [];
  const look = (node: { start: number; end: number }) => {
    const lines = text.slice(node.start, node.end).split("\n").length;
    if (lines > 50) found.push(`${path}:${text.slice(0, node.start).split("\n").length} (${lines} lines)`);
  };
  new Visitor({ FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look }).visit(
    parseSync(path, text).program,
  );
  return found;
}

describe("sizes", () => {
  it("keeps every file at 250 lines or fewer", () => {
    expect(files.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path} ${lines}`)).toEqual([]);
  });

  it("keeps the median file at 60 lines and nine in ten at 150", () => {
    const lines = files.map((file) => file.lines);
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(150);
  });

  it("keeps every function at 50 lines or fewer", () => {
    expect(
      files.filter(({ path }) => /\.tsx?$/.test(path)).flatMap(({ path, text }) => longFunctions(path, text)),
    ).toEqual([]);
  });
});

describe("names", () => {
  it("are kebab-case and say something", () => {
    const odd = files.filter(({ path }) => {
      const name = path.split("/").at(-1) ?? "";
      return /^(utils?|helpers?|misc|common|index)\./.test(name) || !/^[a-z0-9-]+(\.config)?\.(tsx?|mjs)$/.test(name);
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("leaves default exports to Next's own files", () => {
    const odd = files.filter(({ path, text }) => /^export default /m.test(text) && !nextFiles.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("has no enums, and classes for errors alone", () => {
    const odd = files.flatMap(({ path, text }) =>
      text
        .split("\n")
        .filter((line) => /^\s*(export )?((const )?enum|(abstract )?class) \w/.test(line))
        .filter((line) => !/class \w+ extends (Error|CredentialsSignin)\b/.test(line))
        .map((line) => `${path}: ${line}`),
    );
    expect(odd).toEqual([]);
  });

  it("leaves no notes to self and no silent suppressions", () => {
    const odd = files.flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /\b(TODO|FIXME|HACK|XXX)\b|@ts-(ignore|expect-error|nocheck)|(?:oxlint|eslint)-disable(?!.* -- )|biome-ignore(?!.*:)/g,
        ),
      ].map(([word]) => `${path}: ${word}`),
    );
    expect(odd).toEqual([]);
  });
});
