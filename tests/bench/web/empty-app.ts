import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const files = {
  "package.json": JSON.stringify({ name: "empty", private: true, type: "module" }),
  "next.config.mjs": `import path from "node:path";
export default { turbopack: { root: path.resolve(import.meta.dirname, "../..") } };`,
  "app/layout.jsx": `export const metadata = { title: "Empty", description: "An empty page." };
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  "app/page.jsx": "export default function Page() { return <main><h1>Empty</h1></main>; }",
  "app/dynamic/page.jsx": `import { connection } from "next/server";
export default async function Page() { await connection(); return <main><h1>Empty</h1></main>; }`,
};

/** Writes an app of the same framework with one static and one dynamic page, builds it, and answers its folder. */
export function buildEmptyApp(root: string): string {
  const folder = path.join(root, "empty");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `${text}\n`);
  }
  execFileSync("npx", ["next", "build"], { cwd: folder, stdio: "ignore" });
  return folder;
}
