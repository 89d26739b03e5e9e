import { describe, expect, it } from "vitest";
import { sourceFiles } from "../support/source-files";

function offences(folders: readonly string[], pattern: RegExp, except: RegExp = /^$/): string[] {
  return sourceFiles(folders)
    .filter(({ path }) => !except.test(path))
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, at) => (pattern.test(line.replace(/\/\/.*$|^\s*\*.*$/, "")) ? [`${path}:${at + 1}`] : [])),
    );
}

describe("what code may not do", () => {
  it("keeps the clock, chance, the process and the network out of lib", () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.|process\.|console\.|fetch\(|setTimeout|setInterval|globalThis|crypto\.)/;
    // Catalogue entries are prose and may speak of clocks and processes.
    expect(offences(["lib"], impure, /^lib\/catalogue\/data\//)).toEqual([]);
  });

  it("builds no local-time dates in rules", () => {
    expect(offences(["lib", "db"], /new Date\([^)]*,|\.getDate\(|\.getMonth\(|\.getDay\(|\.getFullYear\(/)).toEqual([]);
  });

  it("starts transactions in one place only", () => {
    expect(
      offences(["app", "db", "lib"], /\.transaction\(|\.begin\(|\.reserve\(|["'`]begin["'`]/i, /^db\/transaction\.ts$/),
    ).toEqual([]);
  });

  it("sends no SQL built from text", () => {
    expect(offences(["app", "db"], /sql\.raw|\.unsafe\(|sql\.identifier/, /^db\/(lease|commands\/.*)\.ts$/)).toEqual(
      [],
    );
  });

  it("runs no text as code or markup", () => {
    expect(
      offences(["app", "lib", "db", "public"], /\beval\(|new Function\(|innerHTML/, /^app\/_ui\/json-ld\.tsx$/),
    ).toEqual([]);
  });

  it("knows nothing of tests in product code", () => {
    expect(
      offences(["app", "db", "lib", "proxy.ts", "instrumentation.ts"], /NODE_ENV\W+===?\W+["']test|VITEST|PLAYWRIGHT/),
    ).toEqual([]);
  });

  it("uses no colour but the tokens", () => {
    expect(
      offences(
        ["app"],
        /#[0-9a-f]{6}\b|\b(rgb|hsl|oklch)\(|-(red|green|blue|gray|zinc|slate|amber|orange|emerald)-\d{2,3}\b/i,
        /^app\/(layout|manifest)\.tsx?$/,
      ),
    ).toEqual([]);
  });
});
