import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { verbsWithoutAPerson } from "./account-cases";
import { cases, describeSecondPerson } from "./describe-second-person";

const folders = ["accounts", "check-ins", "custom-roles", "landing", "offers", "progress", "roadmaps", "skill-claims"];

async function listExports(folder: string): Promise<string[]> {
  const files = fs
    .readdirSync(path.join(import.meta.dirname, "../../../db", folder))
    .filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(
    files.map((file) => import(`../../../db/${folder}/${file.slice(0, -3)}.ts`) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.keys(module).filter((name) => typeof module[name] === "function"));
}

describe("every verb", () => {
  it("that a room of db exports has a case here, or a reason to have none", async () => {
    const exported = (await Promise.all(folders.map(listExports))).flat();
    expect(exported.length).toBeGreaterThan(40);
    expect(exported.toSorted()).toEqual([...Object.keys(cases), ...Object.keys(verbsWithoutAPerson)].toSorted());
  });
});

describeSecondPerson("as the app runs");
