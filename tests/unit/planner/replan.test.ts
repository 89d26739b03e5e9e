import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { type Diff, diffPlans, isEmptyDiff } from "@/lib/planner/diff-plans";
import { plan } from "@/lib/planner/plan";
import { replan } from "@/lib/planner/replan";
import { advancePerson } from "@/lib/planner/revise/advance-person";
import type { Instance, Person, Plan, Progress } from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";
import { checkPlan } from "@/tests/support/check-plan";
import { createDice } from "@/tests/support/dice";
import { type InstanceOptions, makeInstance } from "@/tests/support/instance";
import { workUntil } from "@/tests/support/work-until";
import { makeSmall } from "./small-instance";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const draw = ({ catalogue, person }: Instance): Plan => plan(compile(catalogue), person);

type Case = { instance: Instance; previous: Plan; progress: Progress; now: Person };

/** A plan worked on exactly as planned up to some day; certifications never lapse here, which would be news. */
function makeCase(seed: number, options: InstanceOptions): Case | null {
  const made = makeInstance(seed, options);
  const instance = {
    ...made,
    person: { ...made.person, certs: made.person.certs.map(({ id }) => ({ id, until: null })) },
  };
  const previous = draw(instance);
  const days = previous.items.map((item) => item.finish);
  if (days.length < 3) return null;
  const progress = workUntil(instance.person, previous, addDays(createDice(seed).pick(days), 1));
  return { instance, previous, progress, now: asOf(instance, progress) };
}

/** The person as of today, months of finished experience included. */
function asOf({ catalogue, person }: Instance, progress: Progress): Person {
  const advanced = advancePerson(compile(catalogue), person, progress);
  const gained = (catalogue.experience ?? [])
    .filter(({ id }) => progress.done.some((done) => done.id === `experience:${id}`))
    .reduce((sum, { givesMonths }) => sum + givesMonths, 0);
  const { avoidItems: _, ...rest } = advanced;
  return { ...rest, experienceMonths: person.experienceMonths + gained };
}

function forCases(options: InstanceOptions, numRuns: number, law: (made: Case, seed: number) => void): void {
  let tried = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const made = makeCase(seed, options);
      if (!made) return;
      tried++;
      law(made, seed);
    }),
    { numRuns },
  );
  expect(tried).toBeGreaterThan(numRuns / 3);
}

const check = ({ instance, now }: Case, replanned: Plan, progress: Progress): string[] =>
  checkPlan({ ...instance, person: now, progress }, replanned);

describe("without news", { timeout: 60_000 }, () => {
  const identity = ({ instance, previous, progress, now }: Case): void => {
    const { plan: replanned, diff, changedSelection } = replan(compile(instance.catalogue), now, previous, progress);
    expect(diff).toEqual({
      added: [],
      removed: [],
      moved: [],
      resized: [],
      inversions: 0,
      finishDays: 0,
    } satisfies Diff);
    expect(changedSelection).toBe(false);
    expect(replanned.items.map((item) => item.phase)).toEqual(
      replanned.items.map((item) => item.phase).sort((a, b) => a - b),
    );
  };
  it("[R1] nothing changes", () => forCases({}, 60, identity));
  it("[R1] nothing changes with caps", () => forCases({ caps: true }, 40, identity));
  it("[R1] nothing changes with experience under way", () => forCases({ experience: 4 }, 60, identity));
});

describe("with news", { timeout: 60_000 }, () => {
  it("[R2] finished milestones stay away, and the rest keeps its order", () => {
    forCases({}, 40, (made, seed) => {
      const { instance, previous, progress, now } = made;
      const open = previous.items.filter((item) => !progress.done.some((done) => done.id === item.id));
      if (open.length === 0) return;
      // One more milestone is done, ahead of time: one that needs nothing unfinished.
      const ready = open.filter((item) => !item.after.some((id) => open.some((other) => other.id === id)));
      const { id, minutes } = createDice(seed).pick(ready);
      const done = [...progress.done, { id, on: progress.today, minutes }];
      const ahead: Progress = { ...progress, done, logged: progress.logged.filter((entry) => entry.id !== id) };
      const person = asOf({ ...instance, person: now }, ahead);
      const { plan: replanned, diff } = replan(compile(instance.catalogue), person, previous, ahead);
      expect(diff).toMatchObject({ added: [], inversions: 0 });
      expect(replanned.items.some((item) => ahead.done.some((entry) => entry.id === item.id))).toBe(false);
      expect(check({ ...made, now: person }, replanned, ahead)).toEqual([]);
    });
  });

  it("[R8] a slip moves the rest, and replanning that changes nothing", () => {
    forCases({ caps: true, experience: 3 }, 40, (made) => {
      const { instance, previous, progress, now } = made;
      const late: Progress = { ...progress, today: addDays(progress.today, 23) };
      const person = { ...now, start: late.today };
      const compiled = compile(instance.catalogue);
      const { plan: replanned, diff } = replan(compiled, person, previous, late);
      expect(check({ ...made, now: person }, replanned, late)).toEqual([]);
      expect(diff).toMatchObject({ added: [], removed: [] });
      expect(isEmptyDiff(replan(compiled, person, replanned, late).diff)).toBe(true);
    });
  });

  it("[R4] a milestone that is ruled out is replaced, the rest stays where it can", () => {
    let replaced = 0;
    forCases({}, 40, (made) => {
      const { instance, previous, progress, now } = made;
      const gone = previous.items.find(
        (item) => !item.id.startsWith("step:") && !progress.done.some((done) => done.id === item.id),
      );
      if (!gone) return;
      const person = { ...now, avoidItems: [gone.id] };
      const compiled = compile(instance.catalogue);
      const { plan: replanned, diff, changedSelection } = replan(compiled, person, previous, progress);
      expect(changedSelection).toBe(true);
      expect(diff.removed).toContain(gone.id);
      expect(checkPlan({ ...instance, person, progress }, replanned)).toEqual([]);
      const fresh = plan(compiled, person);
      expect(replanned.totals.cost).toBeLessThanOrEqual((fresh.totals.cost * 20) / 19);
      if (diff.added.length > 0) replaced++;
    });
    expect(replaced).toBeGreaterThan(2);
  });

  it("[R3] what became superfluous leaves the plan", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    const previous = draw(instance);
    const progress = { done: [], logged: [], today: "2026-11-21" };
    const person = { ...instance.person, levels: { a: 1 } };
    const { plan: replanned, diff } = replan(compile(instance.catalogue), person, previous, progress);
    expect(replanned.items.map((item) => item.id)).toEqual(["step:a:2"]);
    expect(diff).toMatchObject({
      added: [],
      removed: ["step:a:1"],
      moved: [{ id: "step:a:2", days: -2 }],
      finishDays: -2,
    });
  });

  it("[R7] counts logged minutes, leaving a quarter of an hour at least", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    const previous = draw(instance);
    const left = (minutes: number): number | undefined => {
      const progress = { done: [], logged: [{ id: "step:a:1", minutes }], today: "2026-11-21" };
      const { plan: replanned, diff } = replan(compile(instance.catalogue), instance.person, previous, progress);
      expect(diff.resized).toEqual([]);
      expect(replanned.totals.minutes).toBe(330);
      return replanned.items[0]?.minutes;
    };
    expect([left(0), left(50), left(110), left(500)]).toEqual([120, 70, 15, 15]);
  });

  it("[R5] what was dropped stays dropped until all of it fits", () => {
    const instance = makeSmall({ minutesPerMoney: 5 });
    instance.catalogue.courses = [];
    instance.catalogue.roles[0]!.requirements.push({ skill: "b", level: 2, weight: 1, kind: "should", proof: false });
    instance.person.deadline = "2026-11-26";
    const previous = draw(instance);
    expect(previous.dropped).toMatchObject([{ skill: "b", level: 2, why: "deadline" }]);
    const progress = { done: [], logged: [], today: "2026-11-21" };
    const to = (deadline: string): Plan =>
      replan(compile(instance.catalogue), { ...instance.person, deadline }, previous, progress).plan;
    expect(to("2026-11-27").dropped).toHaveLength(1);
    expect(to("2026-11-28").items.map((item) => item.id)).toEqual(["step:a:1", "step:a:2"]);
    expect(to("2026-11-29")).toMatchObject({ status: "complete", dropped: [] });
  });

  it("[R4] an earlier deadline drops what no longer fits", () => {
    forCases({}, 25, (made) => {
      const { instance, previous, progress, now } = made;
      const middle = previous.items[Math.floor(previous.items.length / 2)]!.finish;
      const person = { ...now, deadline: middle < progress.today ? progress.today : middle };
      const { plan: replanned } = replan(compile(instance.catalogue), person, previous, progress);
      expect(checkPlan({ ...instance, person, progress }, replanned)).toEqual([]);
    });
  });
});

describe("a diff", () => {
  it("[R9] lists what was added, removed, moved and resized, and pairs that changed places", () => {
    const item = (id: string, finish: string, minutes = 60): Plan["items"][number] => ({
      id,
      minutes,
      money: 0,
      start: "2026-11-21",
      finish,
      after: [],
      slackDays: 0,
      phase: 0,
      why: { covers: [], for: [], instead: null },
    });
    const base = draw(makeSmall({ minutesPerMoney: 1 }));
    const before = {
      ...base,
      finish: "2026-11-24",
      items: [item("a", "2026-11-21"), item("b", "2026-11-22"), item("c", "2026-11-23"), item("d", "2026-11-24")],
    };
    const after = {
      ...base,
      finish: "2026-11-30",
      items: [item("c", "2026-11-22", 90), item("b", "2026-11-22", 30), item("e", "2026-11-30")],
    };
    expect(diffPlans(before, after, new Set(["a"]), new Set(["b"]))).toEqual({
      added: ["e"],
      removed: ["d"],
      moved: [{ id: "c", days: -1 }],
      resized: [{ id: "c", minutes: 30 }],
      inversions: 1,
      finishDays: 6,
    } satisfies Diff);
  });
});
