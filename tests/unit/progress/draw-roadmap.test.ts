import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import type { Level } from "@/lib/catalogue/types";
import { heldLevels } from "@/lib/planner/roadmap/to-planner-person";
import type { Constraints, Profile, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { drawRoadmap } from "@/lib/progress/draw-roadmap";
import { noEdits } from "@/lib/planner/roadmap/no-edits";

const index = indexCatalogue(catalogue);
const nobody: Profile = { levels: {}, proofs: [], certifications: [], experienceMonths: 0 };
const free: Constraints = {
  startOn: "2026-11-23",
  weekdayMinutes: [90, 90, 90, 90, 90, 75, 75],
  weeksOff: [],
  deadlineOn: null,
  budgetCents: null,
  certificationsWanted: [],
  certificationsAvoided: [],
  acceptsFormalEducation: false,
  minutesPerDollar: 2,
  ...noEdits,
};
const practitioner: Profile = { ...nobody, levels: { kubernetes: 3, python: 2, sql: 2 }, experienceMonths: 60 };

/** Levels held before each milestone, replayed in the order of the list. */
function replay(snapshot: RoadmapSnapshot, profile: Profile): string[] {
  const held = new Map<string, number>(heldLevels(index, profile.levels));
  const faults: string[] = [];
  for (const milestone of snapshot.milestones) {
    for (const part of milestone.parts) {
      const [kind, id = "", level = "0"] = part.split(":");
      const needs =
        kind === "step"
          ? (index.skills.get(id)?.steps[Number(level) - 1]?.needs ?? [])
          : kind === "project"
            ? (index.projects.get(id)?.needs ?? [])
            : kind === "course"
              ? (index.educations.get(id)?.needs ?? [])
              : kind === "cert"
                ? (index.certifications.get(id)?.needs ?? [])
                : [];
      for (const need of needs)
        if ((held.get(need.skill) ?? 0) < need.level) faults.push(`${part} before ${need.skill} ${need.level}`);
      if (kind === "step" && (held.get(id) ?? 0) < Number(level) - 1) faults.push(`${part} skips a level`);
      if (kind === "step") held.set(id, Math.max(held.get(id) ?? 0, Number(level)));
    }
    for (const { skill, level } of milestone.raises) held.set(skill, Math.max(held.get(skill) ?? 0, level));
  }
  for (const { skill, level } of snapshot.requirements)
    if ((held.get(skill) ?? 0) < level) faults.push(`${skill} ${level} is not reached`);
  return faults;
}

describe.each(catalogue.roles.map(({ id }) => id))("a roadmap to %s", (roleId) => {
  const drawn = drawRoadmap(index, roleId, nobody, free);

  it("reaches every requirement, with nothing before what it needs", () => {
    expect(drawn.dropped).toEqual([]);
    expect(replay(drawn, nobody)).toEqual([]);
    const positions = new Map(drawn.milestones.map(({ key }, at) => [key, at]));
    for (const [at, { after }] of drawn.milestones.entries())
      for (const key of after) expect(positions.get(key)).toBeLessThan(at);
  });

  it("is proven to be the cheapest for a newcomer", () => {
    expect(drawn.optimality).toEqual({ isProven: true, gapPercent: 0 });
  });

  it("gives every milestone a reason, dates in order and texts of its own", () => {
    expect(new Set(drawn.milestones.map(({ key }) => key)).size).toBe(drawn.milestones.length);
    for (const { reason, startsOn, endsOn, title, summary, acceptance, hours } of drawn.milestones) {
      expect(reason.covers.length + reason.neededBy.length, title).toBeGreaterThan(0);
      expect(startsOn <= endsOn, title).toBe(true);
      expect(Math.min(title.length, summary.length, acceptance.length), title).toBeGreaterThan(0);
      expect(hours.low < hours.likely && hours.likely < hours.high, title).toBe(true);
    }
  });

  it("orders its finish range and totals", () => {
    const { finish, totals } = drawn;
    expect(finish.p50On < finish.p80On).toBe(true);
    expect(totals.hours.low < totals.hours.likely && totals.hours.likely < totals.hours.high).toBe(true);
  });

  it("survives JSON unchanged and is the same when drawn again", () => {
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
    expect(drawRoadmap(index, roleId, nobody, free)).toEqual(drawn);
  });

  it("takes less from somebody who can do more, and says what was left out", () => {
    const shorter = drawRoadmap(index, roleId, practitioner, free);
    expect(replay(shorter, practitioner)).toEqual([]);
    expect(shorter.totals.hours.likely).toBeLessThan(drawn.totals.hours.likely);
    expect(shorter.leftOut.map(({ skill }) => skill)).toContain("linux");
    expect(drawn.leftOut).toEqual([]);
  });

  it("keeps a deadline and a budget, and says what does not fit and what would", () => {
    const tight = drawRoadmap(index, roleId, nobody, { ...free, deadlineOn: "2028-01-31", budgetCents: 20_000 });
    expect(tight.finish.plannedOn <= "2028-01-31").toBe(true);
    expect(tight.totals.costCents).toBeLessThanOrEqual(20_000);
    expect(tight.dropped.length).toBeGreaterThan(0);
    expect(tight.relax?.finishWithAllOn ?? "").toMatch(/^20\d\d-/);
  });
});

describe("a roadmap's details", () => {
  it("has nothing to plan for somebody who has everything", () => {
    const role = index.roles.get("data-scientist");
    const levels = Object.fromEntries(
      [...(index.closureByRole.get("data-scientist") ?? [])].map(([skill]) => [skill, 4 as Level]),
    );
    const proofs = role?.requirements.map(({ skill, level }) => ({ skill, level })) ?? [];
    const drawn = drawRoadmap(
      index,
      "data-scientist",
      { levels, proofs, certifications: [], experienceMonths: 240 },
      free,
    );
    expect(drawn.milestones).toEqual([]);
    expect(drawn.finish).toEqual({ plannedOn: free.startOn, p50On: free.startOn, p80On: free.startOn });
  });

  it("joins consecutive levels of one skill into one row, named by the highest", () => {
    const drawn = drawRoadmap(index, "senior-full-stack-developer", nobody, free);
    const joined = drawn.milestones.filter(({ parts }) => parts.length > 1);
    for (const { key, parts, acceptance } of joined) {
      expect(key).toBe(parts.at(-1));
      expect(acceptance).toHaveLength(parts.length);
      expect(new Set(parts.map((part) => part.split(":")[1])).size).toBe(1);
    }
  });

  it("plans a wanted certification and never an avoided one", () => {
    const wanted = drawRoadmap(index, "cloud-architect", nobody, {
      ...free,
      certificationsWanted: ["hashicorp-terraform-associate"],
    });
    expect(wanted.milestones.map(({ key }) => key)).toContain("cert:hashicorp-terraform-associate");
    const certs = wanted.milestones
      .filter(({ kind }) => kind === "certification")
      .map(({ key }) => key.slice("cert:".length));
    const avoided = drawRoadmap(index, "cloud-architect", nobody, { ...free, certificationsAvoided: certs });
    expect(avoided.milestones.filter(({ key }) => certs.includes(key.slice("cert:".length)))).toEqual([]);
  });

  it("counts days off: a month without hours moves the end by about a month", () => {
    const usual = drawRoadmap(index, "data-scientist", nobody, free);
    const rested = drawRoadmap(index, "data-scientist", nobody, {
      ...free,
      weeksOff: [{ from: "2027-07-01", to: "2027-07-31" }],
    });
    const days = (Date.parse(rested.finish.plannedOn) - Date.parse(usual.finish.plannedOn)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(28);
    expect(days).toBeLessThanOrEqual(34);
  });
});
