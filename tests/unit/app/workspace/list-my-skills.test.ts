import { describe, expect, it } from "vitest";
import { countLevels, listMySkills } from "@/app/(workspace)/my-skills/list-my-skills";
import type { ListedClaim } from "@/db/skill-claims/list-claims";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";

const index = indexCatalogue(catalogue);
let sequence = 100;
const claim = (skillId: string, level: 0 | 1 | 2 | 3 | 4, claimedOn = "2026-12-01"): ListedClaim => {
  sequence -= 1;
  return { sequence, skillId, level, basis: "self", claimedOn, earnedBy: null };
};
const listed = (claims: ListedClaim[]) => listMySkills(claims, index, "2026-12-02");

describe("my skills", () => {
  it("stand once each, under their group in the catalogue's order, the newest word first", () => {
    const groups = listed([claim("sql", 1), claim("linux", 3), claim("sql", 4), claim("git", 2)]);
    const order = catalogue.skillGroups.map(({ id }) => id as string);
    expect(groups.map(({ id }) => order.indexOf(id))).toEqual(
      groups.map(({ id }) => order.indexOf(id)).toSorted((a, b) => a - b),
    );
    const all = groups.flatMap(({ skills }) => skills);
    expect(all.map(({ id }) => id).toSorted()).toEqual(["git", "linux", "sql"]);
    const sql = all.find(({ id }) => id === "sql");
    expect([sql?.claim.level, sql?.earlier.map(({ level }) => level)]).toEqual([1, [4]]);
    expect(countLevels(groups)).toEqual([
      { level: 3, count: 1 },
      { level: 2, count: 1 },
      { level: 1, count: 1 },
    ]);
  });

  it("name the roles that ask for them, those that ask for most first", () => {
    const roles = listed([claim("kubernetes", 2)])[0]?.skills[0]?.roles ?? [];
    expect(roles.length).toBeGreaterThan(1);
    expect(roles.map(({ level }) => level)).toEqual(roles.map(({ level }) => level).toSorted((a, b) => b - a));
    expect(roles.length).toBe(
      catalogue.roles.filter(({ requirements }) => requirements.some(({ skill }) => skill === "kubernetes")).length,
    );
  });

  it("are worth a second look by the catalogue's own months", () => {
    const fading = catalogue.skills.find(({ recheckMonths }) => recheckMonths === 12)?.id ?? "";
    const [old] = listed([claim(fading, 2, "2025-12-02")]).flatMap(({ skills }) => skills);
    const [fresh] = listed([claim(fading, 2, "2025-12-03")]).flatMap(({ skills }) => skills);
    expect([old?.isWorthALook, fresh?.isWorthALook]).toEqual([true, false]);
  });

  it("that the catalogue no longer has are kept, last and by themselves", () => {
    const groups = listed([claim("flash", 4), claim("git", 2)]);
    expect(groups.at(-1)).toMatchObject({
      name: "No longer in the catalogue",
      skills: [{ name: "flash", skill: null }],
    });
  });
});
