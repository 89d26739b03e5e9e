import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";

export const root = path.resolve(import.meta.dirname, "../..");

export type SourceFile = { path: string; text: string; lines: number };
export type Import = { from: string; isTypeOnly: boolean };

/** Every source file of the project as git sees it, new ones included, ignored ones left out. */
export function sourceFiles(folders: readonly string[], extensions = /\.(ts|tsx|mjs)$/): SourceFile[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...folders], {
    cwd: root,
    encoding: "utf8",
  });
  return [...new Set(listed.split("\n"))]
    .filter((name) => extensions.test(name) && existsSync(path.join(root, name)))
    .map((name) => {
      const text = readFileSync(path.join(root, name), "utf8");
      return { path: name, text, lines: text.split("\n").length - 1 };
    });
}

/** What a file imports or re-exports: project files as paths from the root, packages by name. */
export function importsOf(file: SourceFile): Import[] {
  const { module } = parseSync(file.path, file.text);
  const statics = module.staticImports.map((entry) => ({
    from: entry.moduleRequest.value,
    isTypeOnly: entry.entries.length > 0 && entry.entries.every(({ isType }) => isType),
  }));
  const exports = module.staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest)
    .map(({ moduleRequest, isType }) => ({ from: moduleRequest?.value ?? "", isTypeOnly: isType }));
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => ({
    from: file.text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    isTypeOnly: false,
  }));
  return [...statics, ...exports, ...dynamics].map((entry) => ({ ...entry, from: resolve(file.path, entry.from) }));
}

function resolve(importer: string, request: string): string {
  const bare = request.startsWith("@/")
    ? request.slice(2)
    : request.startsWith(".")
      ? path.posix.join(path.posix.dirname(importer), request)
      : null;
  if (bare === null) return request;
  const endings = ["", ".ts", ".tsx", ".mjs", "/index.ts"];
  const found = endings.map((ending) => bare + ending).find((name) => isFile(path.join(root, name)));
  return found ?? bare;
}

function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}
