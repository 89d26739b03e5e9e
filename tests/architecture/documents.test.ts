import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root, sourceFiles } from "../support/source-files";

const documents = sourceFiles(["README.md", "CHANGELOG.md", "docs", "lib/planner"], /\.md$/);

describe("documents", () => {
  it("name only paths that exist", () => {
    const lost = documents.flatMap(({ path: name, text }) =>
      [...text.matchAll(/`((?:app|lib|db|drizzle|tests|scripts|docs|public)\/[\w()[\]./-]*\w[\w()[\]/-]*)`/g)]
        .map(([, mentioned = ""]) => mentioned)
        .filter((mentioned) => !existsSync(path.join(root, mentioned)))
        .map((mentioned) => `${name}: ${mentioned}`),
    );
    expect(lost).toEqual([]);
  });

  it("describe every variable the code reads from the environment", () => {
    const described = readFileSync(path.join(root, ".env.example"), "utf8");
    const known = new Set(["NODE_ENV", "NEXT_RUNTIME", "CI", "PATH", "NEXT_TELEMETRY_DISABLED"]);
    const read = sourceFiles(["app", "db", "lib", "proxy.ts", "instrumentation.ts"]).flatMap(({ text }) =>
      [...text.matchAll(/process\.env(?:\.|\[")([A-Z_]+)/g)].map(([, name = ""]) => name),
    );
    expect([...new Set(read)].filter((name) => !known.has(name) && !described.includes(name))).toEqual([]);
  });
});
