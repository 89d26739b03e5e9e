import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "../support/source-files";

const product = sourceFiles(["app", "lib", "db", "proxy.ts", "instrumentation.ts"]);
const isProject = (name: string) => /^(app|lib|db)\//.test(name);

/** Which room of `lib` may look into which; `core`, `time`, `money` and `catalogue` are open to all. */
const insideLib: Record<string, readonly string[]> = {
  core: ["core"],
  time: ["core", "time"],
  money: ["core", "money"],
  graph: ["core", "graph"],
  catalogue: ["core", "time", "money", "graph", "catalogue"],
  audit: ["core", "time", "money", "graph", "catalogue", "audit"],
  planner: ["core", "time", "money", "graph", "catalogue", "audit", "planner"],
  progress: ["core", "time", "money", "graph", "catalogue", "audit", "planner", "progress"],
  compensation: ["core", "time", "money", "compensation"],
  landing: ["core", "time", "catalogue", "planner", "progress", "landing"],
  "custom-roles": ["core", "time", "catalogue", "custom-roles"],
  compare: ["core", "time", "graph", "catalogue", "audit", "planner", "progress", "compare"],
  view: ["core", "time", "money", "graph", "catalogue", "audit", "planner", "progress", "view"],
};

function allowed(from: string, to: string): boolean {
  const [room = "", part = ""] = from.split("/");
  if (room === "lib") return to.startsWith("lib/") && (insideLib[part] ?? []).includes(to.split("/")[1] ?? "");
  if (room === "db") return to.startsWith("lib/") || to.startsWith("db/");
  if (from.startsWith("app/_ui/")) return to.startsWith("lib/") || to.startsWith("app/_ui/");
  if (from.startsWith("app/_server/"))
    return to.startsWith("lib/") || to.startsWith("db/") || to.startsWith("app/_server/");
  const isInnerDb = /^db\/(schema\/|lease|client)/.test(to);
  return !isInnerDb;
}

describe("who may import whom", () => {
  it("keeps every import on the arrows of the house", () => {
    const wrong = product.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => isProject(from) && !allowed(file.path, from))
        .map(({ from }) => `${file.path} -> ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it("resolves every import of a project file", () => {
    const lost = product.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => isProject(from) && !/\.(ts|tsx|mjs|css|json)$/.test(from))
        .map(({ from }) => `${file.path} -> ${from}`),
    );
    expect(lost).toEqual([]);
  });

  it("lets lib import no package but zod, and zod only in validators", () => {
    const wrong = product
      .filter(({ path }) => path.startsWith("lib/"))
      .flatMap((file) =>
        importsOf(file)
          .filter(
            ({ from }) =>
              !isProject(from) && !(from === "zod" && /\/(validate-[^/]+|schema\/[^/]+)\.ts$/.test(file.path)),
          )
          .map(({ from }) => `${file.path} -> ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it("keeps the database, validators and catalogue data out of what a browser loads", () => {
    const byPath = new Map(product.map((file) => [file.path, file]));
    const isClient = (text: string) => /^\s*["']use client["']/.test(text);
    const isServerAction = (text: string) => /^\s*["']use server["']/.test(text);
    const wrong: string[] = [];
    for (const start of product.filter(({ text }) => isClient(text))) {
      const seen = new Set<string>();
      const open = [start.path];
      for (let name = open.pop(); name; name = open.pop()) {
        if (seen.has(name)) continue;
        seen.add(name);
        const file = byPath.get(name);
        if (!file || (name !== start.path && isServerAction(file.text))) continue;
        for (const { from, isTypeOnly } of importsOf(file)) {
          if (isTypeOnly) continue;
          if (/^(db\/|app\/_server\/|lib\/catalogue\/data\/)/.test(from) || ["zod", "postgres", "pino"].includes(from))
            wrong.push(`${start.path} reaches ${from} by ${name}`);
          else if (isProject(from)) open.push(from);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("has no import circles", () => {
    const graph = new Map(
      product.map((file) => [
        file.path,
        importsOf(file)
          .filter(({ from, isTypeOnly }) => isProject(from) && !isTypeOnly)
          .map(({ from }) => from),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, trail: string[]) => {
      if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(" -> "));
      if (done.has(name) || trail.includes(name)) return;
      for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
      done.add(name);
    };
    for (const name of graph.keys()) visit(name, []);
    expect(circles).toEqual([]);
  });
});
