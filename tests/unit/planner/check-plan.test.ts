import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance, Plan } from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";
import { checkPlan } from "@/tests/support/check-plan";
import { makeInstance } from "@/tests/support/instance";

/** Ways to spoil a plan that the checker of the laws must notice; null where a plan offers no occasion. */
const spoils: [string, (instance: Instance, plan: Plan) => unknown][] = [
  ["a session is shorter", (_, drawn) => (drawn.weeks[0]!.sessions[0]![1] -= 5)],
  ["a session is gone", (_, drawn) => drawn.weeks.at(-1)!.sessions.pop()],
  ["a milestone is gone", (_, drawn) => drawn.items.pop()],
  ["a milestone is listed twice", (_, drawn) => drawn.items.push(drawn.items[0]!)],
  ["a milestone begins on another day", (_, drawn) => (drawn.items[0]!.start = addDays(drawn.items[0]!.start, 1))],
  ["the plan ends on another day", (_, drawn) => (drawn.finish = addDays(drawn.finish, 1))],
  ["the totals are wrong", (_, drawn) => (drawn.totals.money += 1)],
  [
    "a demand is dropped that holds",
    (instance, drawn) =>
      drawn.dropped.push({ ...instance.catalogue.roles[0]!.requirements[0]!, what: "level", why: "budget" }),
  ],
  ["the bound is above the cost", (_, drawn) => (drawn.proof.cost = drawn.totals.cost + 1)],
  ["a week is not a Monday", (_, drawn) => (drawn.weeks[0]!.monday = addDays(drawn.weeks[0]!.monday, 1))],
  ["the weeks run backwards", (_, drawn) => (drawn.weeks.length > 1 ? drawn.weeks.reverse() : null)],
  [
    "the last milestone is worked first",
    (_, drawn) => (drawn.items.at(-1)!.after.length > 0 ? turnSessions(drawn) : null),
  ],
  ["the budget is too small", (instance, drawn) => (drawn.totals.money > 0 ? (instance.person.budget = 0) : null)],
  ["the deadline is passed", (instance, drawn) => (instance.person.deadline = addDays(drawn.finish, -1))],
  ["a planned certification is avoided", (instance, drawn) => avoidFirst(instance, drawn)],
  ["fewer may be open", (instance, drawn) => (instance.person.prefs.maxParallel > 1 ? openAll(instance, drawn) : null)],
];

function turnSessions(drawn: Plan): unknown {
  const sessions = drawn.weeks.flatMap((week) => week.sessions).reverse();
  for (const week of drawn.weeks) week.sessions = sessions.splice(0, week.sessions.length);
  return drawn;
}

function avoidFirst(instance: Instance, drawn: Plan): unknown {
  const cert = drawn.items.find((item) => item.id.startsWith("cert:"));
  return cert ? instance.person.prefs.certsAvoided.push(cert.id.slice(5)) : null;
}

function openAll(instance: Instance, drawn: Plan): unknown {
  instance.person.prefs.maxParallel = 1;
  const twice = drawn.weeks.find((week) => week.sessions.length > 1 && week.sessions[0]![1] > 1);
  if (!twice) return null;
  const [[id, minutes]] = twice.sessions as [[string, number]];
  twice.sessions.splice(0, 1, [id, 1]);
  twice.sessions.splice(2, 0, [id, minutes - 1]);
  return drawn;
}

describe("the checker of the laws", () => {
  it.each(spoils)("notices that %s", (_, spoil) => {
    let tried = 0;
    for (let seed = 0; seed < 12; seed++) {
      const instance = makeInstance(seed);
      const drawn = plan(compile(instance.catalogue), instance.person);
      if (drawn.items.length < 3 || drawn.dropped.length > 0) continue;
      expect(checkPlan(instance, drawn)).toEqual([]);
      const [spoiltInstance, spoiltPlan] = [structuredClone(instance), structuredClone(drawn)];
      if (spoil(spoiltInstance, spoiltPlan) === null) continue;
      tried++;
      expect(checkPlan(spoiltInstance, spoiltPlan)).not.toEqual([]);
    }
    expect(tried).toBeGreaterThan(0);
  });
});
