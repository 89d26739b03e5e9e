import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/source-files";

type Floors = {
  packages: { name: string; floor: string }[];
  exceptions: { name: string; reason: string; reviewBy: string }[];
};
const floors: Floors = JSON.parse(readFileSync(path.join(root, "docs/security/floors.json"), "utf8"));
const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
  readFileSync(path.join(root, "package-lock.json"), "utf8"),
);

/** Whether `version` is `floor` or newer: numbers by dot, a pre-release before its release. */
export function reaches(version: string, floor: string): boolean {
  const parts = (text: string) => {
    const [main = "", pre = "~"] = text.split("-", 2);
    return [
      ...main.split(".").map(Number),
      ...pre.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    ];
  };
  const [have, want] = [parts(version), parts(floor)];
  for (let at = 0; at < Math.max(have.length, want.length); at += 1) {
    const [a = 0, b = 0] = [have[at], want[at]];
    if (a !== b) return a > b;
  }
  return true;
}

describe("security floors", () => {
  it("compares versions", () => {
    expect(reaches("16.4.5", "16.4.5")).toBe(true);
    expect(reaches("16.4.10", "16.4.9")).toBe(true);
    expect(reaches("16.4.4", "16.4.5")).toBe(false);
    expect(reaches("5.0.0-beta.32", "5.0.0-beta.32")).toBe(true);
    expect(reaches("5.0.0-beta.4", "5.0.0-beta.32")).toBe(false);
    expect(reaches("5.0.0", "5.0.0-beta.32")).toBe(true);
  });

  it.each(floors.packages)("$name is locked at $floor or newer", ({ name, floor }) => {
    const locked = Object.entries(lock.packages).filter(([key]) => key.endsWith(`node_modules/${name}`));
    if (name !== "sharp") expect(locked.length).toBeGreaterThan(0);
    for (const [key, { version = "0.0.0" }] of locked) expect(reaches(version, floor), `${key} ${version}`).toBe(true);
  });

  it("gives every exception a reason and a day to look again", () => {
    for (const { reason, reviewBy } of floors.exceptions) {
      expect(reason.length).toBeGreaterThan(10);
      expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
