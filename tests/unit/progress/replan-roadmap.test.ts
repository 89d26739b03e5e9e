import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "@/lib/catalogue/types";
import type { Constraints } from "@/lib/planner/roadmap/types";
import { isEmptyDiff } from "@/lib/progress/replan/diff-revisions";
import type { Replanned, SavedPlan, Standing, Wish } from "@/lib/progress/replan/replan-types";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";
import { addDays } from "@/lib/time/add-days";
import { createDice, type Dice } from "@/tests/support/dice";
import { dayAt, free, index, people, type Rows, roleIds, same, save, stand, workAsPlanned } from "./replan-cases";

const shares = [0, 0.1, 0.35, 0.7, 1];
const dayOf = (saved: SavedPlan, share: number) =>
  share === 0 ? saved.constraints.startOn : addDays(dayAt(saved.snapshot, share), 1);

/** The levels that finished milestones teach; what projects prove beyond that makes later steps count as done. */
function taughtOnly(saved: SavedPlan, standing: Standing): Standing {
  const done = new Set(standing.milestones.filter(({ status }) => status === "done").map(({ key }) => key));
  const levels: Record<string, Level> = { ...saved.snapshot.profile.levels };
  for (const { skill, level } of saved.snapshot.milestones
    .filter(({ key }) => done.has(key))
    .flatMap((step) => step.raises))
    levels[skill] = Math.max(level, levels[skill] ?? 0) as Level;
  return { ...standing, profile: { ...standing.profile, levels } };
}

describe.each(roleIds)("a roadmap to %s on schedule", { timeout: 120_000 }, (roleId) => {
  it.each(Object.keys(people))("is planned anew for the %s as it is", (person) => {
    const saved = save(roleId, person);
    for (const share of shares) {
      const today = dayOf(saved, share);
      const standing = taughtOnly(saved, stand(saved, workAsPlanned(saved, today)));
      const { snapshot, diff, heirs } = replanRoadmap(index, saved, standing, same(saved, today));
      expect({ share, ...diff }).toMatchObject({ share, added: [], removed: [], replaced: [], moved: [], resized: [] });
      expect(isEmptyDiff(diff)).toBe(true);
      expect(heirs).toEqual([]);
      expect(snapshot).toBe(saved.snapshot);
    }
  });

  it("loses at most what counts as done already, when projects prove more than they ask", () => {
    const saved = save(roleId, "newcomer");
    for (const share of shares) {
      const today = dayOf(saved, share);
      const { diff } = replanRoadmap(index, saved, stand(saved, workAsPlanned(saved, today)), same(saved, today));
      const { added, replaced, dropped, undropped, moved, removed } = diff;
      expect([added, replaced, dropped, undropped]).toEqual([[], [], [], []]);
      expect(new Set([...moved, ...removed].map(({ cause }) => cause.kind))).toEqual(
        new Set(removed.length > 0 ? ["known"] : []),
      );
    }
  });
});

/** Milestones done, begun and skipped in no particular order, hours of any size, on any day of the plan. */
function rollStanding(saved: SavedPlan, dice: Dice): { standing: Standing; today: string } {
  const today = addDays(saved.constraints.startOn, dice.int(0, 400));
  const rows: Rows = {};
  for (const [at, { key, hours, startsOn }] of saved.snapshot.milestones.entries()) {
    const spentMinutes = dice.int(0, Math.round(hours.likely * 60));
    const isEarly = at < saved.snapshot.milestones.length / 3;
    if (dice.chance(isEarly ? 0.5 : 0.05)) rows[key] = { status: "done", spentMinutes, startedOn: startsOn };
    else if (dice.chance(0.05))
      rows[key] = { status: "in-progress", spentMinutes, startedOn: dice.pick([startsOn, today]) };
    else if (dice.chance(0.03)) rows[key] = { status: "skipped" };
  }
  return { standing: stand(saved, rows), today };
}

function rollWish(saved: SavedPlan, today: string, dice: Dice): Wish {
  const constraints: Constraints = { ...saved.constraints };
  if (dice.chance(0.4))
    constraints.weekdayMinutes = dice
      .pick([
        [60, 60, 60, 60, 60, 0, 0],
        [120, 0, 120, 0, 120, 240, 0],
      ] as const)
      .slice() as Constraints["weekdayMinutes"];
  if (dice.chance(0.3)) constraints.weeksOff = [{ from: addDays(today, 20), to: addDays(today, 40) }];
  if (dice.chance(0.15)) constraints.budgetCents = dice.int(0, 200) * 1000;
  if (dice.chance(0.15)) constraints.deadlineOn = addDays(today, dice.int(60, 1500));
  if (dice.chance(0.2))
    constraints.certificationsAvoided = dice.sample(index.catalogue.certifications, 5).map(({ id }) => id);
  return { roleId: dice.chance(0.2) ? dice.pick(roleIds) : saved.snapshot.role.id, constraints, today };
}

type Case = { saved: SavedPlan; standing: Standing; wish: Wish; replanned: Replanned };

function forCases(law: (made: Case) => void, numRuns = 15): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const dice = createDice(seed);
      const saved = save(dice.pick(roleIds), dice.pick(Object.keys(people)));
      const { standing, today } = rollStanding(saved, dice);
      const wish = rollWish(saved, today, dice);
      law({ saved, standing, wish, replanned: replanRoadmap(index, saved, standing, wish) });
    }),
    { numRuns, examples: [[33], [0]] },
  );
}

const statusOf = ({ milestones }: Standing) => new Map(milestones.map(({ key, status }) => [key, status]));
const isOver = (status: string | undefined) => status === "done" || status === "skipped";

describe("whatever happened and whatever is wished", { timeout: 300_000 }, () => {
  it("what is finished or skipped stays as it was, to the last text and day, and in its order", () => {
    forCases(({ saved, standing, replanned }) => {
      const status = statusOf(standing);
      const over = (steps: SavedPlan["snapshot"]["milestones"]) => steps.filter(({ key }) => isOver(status.get(key)));
      expect(over(replanned.snapshot.milestones)).toEqual(over(saved.snapshot.milestones));
    });
  });

  it("planning the new revision anew changes nothing", () => {
    forCases(({ saved, standing, wish, replanned }) => {
      const { snapshot, constraints, heirs } = replanned;
      const parts = new Map(saved.snapshot.milestones.map((step) => [step.key, step.parts]));
      const rows = new Map(standing.milestones.map((row) => [row.key, { ...row, parts: parts.get(row.key) ?? null }]));
      for (const { from, to } of heirs) rows.set(to, { ...rows.get(from)!, key: to });
      for (const { from } of heirs) rows.delete(from);
      const again = replanRoadmap(
        index,
        { snapshot, constraints },
        { ...standing, milestones: [...rows.values()] },
        wish,
      );
      expect(again.diff).toMatchObject({
        added: [],
        removed: [],
        replaced: [],
        moved: [],
        resized: [],
        dropped: [],
        undropped: [],
      });
      expect(isEmptyDiff(again.diff)).toBe(true);
    });
  });

  it("the difference accounts for every milestone once, each with its cause", () => {
    forCases(({ saved, standing, replanned: { snapshot, diff } }) => {
      const status = statusOf(standing);
      const open = (steps: SavedPlan["snapshot"]["milestones"]) =>
        steps.map(({ key }) => key).filter((key) => !isOver(status.get(key)));
      const [before, after] = [open(saved.snapshot.milestones), open(snapshot.milestones)];
      const came = [...diff.added, ...diff.replaced.flatMap(({ to }) => to)].map(({ key }) => key);
      const went = [...diff.removed, ...diff.replaced.map(({ from }) => from)].map(({ key }) => key);
      expect(came.toSorted()).toEqual(after.filter((key) => !before.includes(key)).toSorted());
      expect(went.toSorted()).toEqual(before.filter((key) => !after.includes(key)).toSorted());
      expect(new Set(snapshot.milestones.map(({ key }) => key)).size).toBe(snapshot.milestones.length);
      const days = new Map(
        saved.snapshot.milestones.map(({ key, startsOn, endsOn }) => [key, `${startsOn} ${endsOn}`]),
      );
      const moved = snapshot.milestones.filter(
        ({ key, startsOn, endsOn }) => days.has(key) && days.get(key) !== `${startsOn} ${endsOn}`,
      );
      expect(diff.moved.map(({ key }) => key)).toEqual(moved.map(({ key }) => key));
    });
  });

  it("nothing stands before what it needs, and nothing is planned before today", () => {
    forCases(({ standing, wish, replanned: { snapshot, diff } }) => {
      if (isEmptyDiff(diff)) return;
      const status = statusOf(standing);
      const at = new Map(snapshot.milestones.map(({ key }, place) => [key, place]));
      for (const { key, after, endsOn } of snapshot.milestones) {
        if (isOver(status.get(key))) continue;
        expect(endsOn >= wish.today, `${key} ends ${endsOn}`).toBe(true);
        for (const need of after) if (!isOver(status.get(need))) expect(at.get(need)).toBeLessThan(at.get(key) ?? 0);
      }
    });
  });

  it("a milestone under way goes on from where it began", () => {
    forCases(({ saved, standing, replanned: { snapshot } }) => {
      const begun = new Set(standing.milestones.filter(({ status }) => status === "in-progress").map(({ key }) => key));
      const before = new Map(saved.snapshot.milestones.map((step) => [step.key, step]));
      for (const step of snapshot.milestones.filter(({ key }) => begun.has(key))) {
        const old = before.get(step.key);
        expect(step.startsOn <= (old?.startsOn ?? "") || step.kind === "experience").toBe(true);
        expect(step.parts).toEqual(old?.parts);
      }
    });
  });

  it("is the same, byte for byte, when asked again, and survives JSON", () => {
    forCases(({ saved, standing, wish, replanned }) => {
      expect(JSON.stringify(replanRoadmap(index, saved, standing, wish))).toBe(JSON.stringify(replanned));
      expect(JSON.parse(JSON.stringify(replanned))).toEqual(replanned);
    }, 8);
  });
});

describe("a roadmap read back from a database that orders fields by itself", () => {
  it("is planned anew like the one that was written", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([name, inner]) => [name, turned(inner)]),
            )
          : value;
    const saved = save("cloud-architect", "engineer");
    const read = turned(saved) as SavedPlan;
    const today = dayOf(saved, 0.35);
    const standing = taughtOnly(saved, stand(saved, workAsPlanned(saved, today)));
    expect(isEmptyDiff(replanRoadmap(index, read, standing, same(saved, today)).diff)).toBe(true);
    const late = addDays(today, 30);
    expect(replanRoadmap(index, read, standing, same(saved, late))).toEqual(
      replanRoadmap(index, saved, standing, same(saved, late)),
    );
  });
});

describe("news and their causes", { timeout: 60_000 }, () => {
  const saved = save("site-reliability-engineer", "newcomer");
  const late = addDays(free.startOn, 30);
  const kinds = (list: readonly { cause: { kind: string } }[]) => [...new Set(list.map(({ cause }) => cause.kind))];

  it("a month without work moves everything later, because it slipped", () => {
    const { diff } = replanRoadmap(index, saved, stand(saved, {}), same(saved, late));
    expect([diff.added, diff.removed, diff.replaced]).toEqual([[], [], []]);
    expect(diff.moved).toHaveLength(saved.snapshot.milestones.length);
    expect(kinds(diff.moved)).toEqual(["slipped"]);
    expect(diff.finish.days).toBeGreaterThan(0);
  });

  it("half the hours move everything later, because of the hours", () => {
    const constraints: Constraints = { ...saved.constraints, weekdayMinutes: [45, 45, 45, 45, 45, 45, 30] };
    const { diff } = replanRoadmap(index, saved, stand(saved, {}), { ...same(saved, free.startOn), constraints });
    expect([diff.added, diff.removed, diff.replaced]).toEqual([[], [], []]);
    expect(kinds(diff.moved)).toEqual(["hours"]);
    expect(diff.moved[0]?.cause).toEqual({ kind: "hours", fromMinutes: 600, toMinutes: 300 });
  });

  it("a deadline drops demands, and says so of each; without it they come back", () => {
    const constraints: Constraints = { ...saved.constraints, deadlineOn: "2028-06-30" };
    const wish = { ...same(saved, free.startOn), constraints };
    const tight = replanRoadmap(index, saved, stand(saved, {}), wish);
    expect(tight.diff.dropped.length).toBeGreaterThan(0);
    expect(kinds(tight.diff.dropped)).toEqual(["limits"]);
    expect(tight.snapshot.finish.plannedOn <= "2028-06-30").toBe(true);
    const kept = { snapshot: tight.snapshot, constraints: tight.constraints };
    const wide = replanRoadmap(index, kept, stand(kept, {}), same(saved, free.startOn));
    expect(wide.diff.undropped.map(({ skill, level }) => `${skill} ${level}`).toSorted()).toEqual(
      tight.diff.dropped.map(({ skill, level }) => `${skill} ${level}`).toSorted(),
    );
    expect(wide.snapshot.dropped).toEqual([]);
  });

  it("a skill known by now takes its steps out, because it is known", () => {
    const step = saved.snapshot.milestones.find(({ kind }) => kind === "skill");
    const [ref] = step?.raises ?? [];
    const knows = { ...saved.snapshot.profile, levels: { [ref?.skill ?? ""]: ref?.level ?? 1 } };
    const { diff } = replanRoadmap(index, saved, stand(saved, {}, knows), same(saved, free.startOn));
    expect(diff.removed.find(({ key }) => key === step?.key)?.cause).toMatchObject({
      kind: "known",
      skills: [{ level: ref?.level }],
    });
    expect(diff.finish.days).toBeLessThan(0);
  });

  it("a skipped project is replaced or its demand dropped, and its levels are not assumed", () => {
    const shows = roleIds
      .map((id) => save(id, "newcomer"))
      .find(({ snapshot: { milestones } }) => milestones.some(({ kind }) => kind === "project"));
    const project = shows?.snapshot.milestones.find(({ kind }) => kind === "project");
    if (!shows || !project) throw new Error("no role plans a project");
    const rows: Rows = { [project.key]: { status: "skipped" } };
    const { diff, snapshot } = replanRoadmap(index, shows, stand(shows, rows), same(shows, free.startOn));
    const answered = [...diff.added, ...diff.replaced, ...diff.dropped];
    expect(answered.length).toBeGreaterThan(0);
    expect(kinds(answered)).toEqual(["skipped"]);
    expect(snapshot.profile).toEqual(shows.snapshot.profile);
  });

  it("another role keeps what is finished, and names both roles", () => {
    const rows = workAsPlanned(saved, dayOf(saved, 0.2));
    const wish = { ...same(saved, dayOf(saved, 0.2)), roleId: "cloud-architect" };
    const { diff, snapshot } = replanRoadmap(index, saved, taughtOnly(saved, stand(saved, rows)), wish);
    expect(diff.role).toEqual({ from: saved.snapshot.role.title, to: "Cloud Architect" });
    expect(kinds([...diff.added, ...diff.removed, ...diff.replaced])).toEqual(["role"]);
    expect(snapshot.requirements.map(({ skill }) => skill)).toEqual(
      index.roles.get("cloud-architect")?.requirements.map(({ skill }) => skill),
    );
  });

  it("an experience under way ends on the calendar, whatever day it is planned anew", () => {
    const climber = save("ciso", "newcomer");
    const job = climber.snapshot.milestones.find(({ kind }) => kind === "experience");
    const begun: Rows = {
      ...workAsPlanned(climber, job?.startsOn ?? ""),
      [job?.key ?? ""]: { status: "in-progress", startedOn: job?.startsOn ?? "" },
    };
    const ends = [10, 60, 100].map((days) => {
      const wish = same(climber, addDays(job?.startsOn ?? "", days));
      const { snapshot } = replanRoadmap(index, climber, stand(climber, begun), wish);
      return snapshot.milestones.find(({ key }) => key === job?.key)?.endsOn;
    });
    expect(new Set(ends).size).toBe(1);
  });

  it("a certificate bought leaves the rest of the budget to the rest", () => {
    const paid = save("cloud-architect", "newcomer", {
      ...free,
      certificationsWanted: ["hashicorp-terraform-associate"],
      budgetCents: 200_000,
    });
    const exam = paid.snapshot.milestones.find(({ key }) => key === "cert:hashicorp-terraform-associate");
    const rows: Rows = { [exam?.key ?? ""]: { status: "done", spentMinutes: 60 } };
    const { diff } = replanRoadmap(index, paid, stand(paid, rows), same(paid, free.startOn));
    expect(diff.costCents).toEqual({ from: paid.snapshot.totals.costCents, to: paid.snapshot.totals.costCents });
    expect([diff.dropped, diff.added]).toEqual([[], []]);
  });
});
