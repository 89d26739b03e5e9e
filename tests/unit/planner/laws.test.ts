import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance, Person, Plan } from "@/lib/planner/types";
import { addDays } from "@/lib/time/add-days";
import { createDice } from "@/tests/support/dice";
import { makeInstance } from "@/tests/support/instance";
import { tighten } from "@/tests/support/tighten";
import { readOutcome } from "@/tests/support/try-every-choice";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const draw = ({ catalogue, person }: Instance): Plan => plan(compile(catalogue), person);
const withPerson = (instance: Instance, change: Partial<Person>): Instance => ({
  ...instance,
  person: { ...instance.person, ...change },
});
const always = (numRuns: number, law: (seed: number) => void): void => {
  fc.assert(
    fc.property(seeds, (seed) => {
      law(seed);
    }),
    { numRuns },
  );
};

/** Every list of a JSON value in another order; tuples of a week's minutes keep theirs. */
function shuffle<Value>(value: Value, seed: number): Value {
  const dice = createDice(seed);
  const walk = (node: unknown, key: string): unknown => {
    if (Array.isArray(node)) {
      const entries = node.map((entry) => walk(entry, key));
      return key === "week" || key === "steps" ? entries : dice.sample(entries, entries.length);
    }
    if (node === null || typeof node !== "object") return node;
    const fields = dice.sample(Object.entries(node), Object.keys(node).length);
    return Object.fromEntries(fields.map(([name, entry]) => [name, walk(entry, name)]));
  };
  return walk(value, "") as Value;
}

/** Every day text in a JSON value, moved. */
function moveDays<Value>(value: Value, days: number): Value {
  const text = JSON.stringify(value).replace(/\d{4}-\d{2}-\d{2}/g, (day) => addDays(day, days));
  return JSON.parse(text) as Value;
}

describe("laws of one instance", { timeout: 60_000 }, () => {
  it("[P2] the same input gives the same bytes", () => {
    always(20, (seed) => {
      const instance = tighten(makeInstance(seed, { caps: true, experience: 4 }), seed);
      expect(JSON.stringify(draw(structuredClone(instance)))).toBe(JSON.stringify(draw(instance)));
    });
  });

  it("[F6] the order of lists and fields changes no byte", () => {
    always(60, (seed) => {
      const made = makeInstance(seed, { caps: seed % 2 === 0, experience: seed % 3 });
      const instance = seed % 4 === 0 ? tighten(made, seed) : made;
      expect(JSON.stringify(draw(shuffle(instance, seed)))).toBe(JSON.stringify(draw(instance)));
    });
  });

  it("[P4] four hundred years later the plan is the same, four hundred years later", () => {
    always(40, (seed) => {
      const made = makeInstance(seed, { caps: seed % 2 === 0, experience: seed % 3 });
      const instance = seed % 4 === 0 ? tighten(made, seed) : made;
      expect(draw(moveDays(instance, 146_097))).toEqual(moveDays(draw(instance), 146_097));
    });
  });

  it("[P15] do not depend on the time zone of the machine", () => {
    const zone = process.env["TZ"];
    const instance = makeInstance(15, { caps: true, experience: 2 });
    const inZone = (name: string): { offset: number; drawn: Plan } => {
      process.env["TZ"] = name;
      return { offset: new Date(0).getTimezoneOffset(), drawn: draw(instance) };
    };
    const seen = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"].map(inZone);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(new Set(seen.map(({ offset }) => offset)).size).toBe(4);
    for (const { drawn } of seen) expect(drawn).toEqual(seen[0]!.drawn);
  });

  it("[P13] minutes, hours and the worth of money times four keep every date", () => {
    always(40, (seed) => {
      const instance = makeInstance(seed, { caps: seed % 2 === 0 });
      const text = JSON.stringify(instance).replace(
        /"(minutes|minutesPerMoney|maxPerWeek)":(\d+)/g,
        (_, name, n) => `"${name}":${4 * n}`,
      );
      const larger = JSON.parse(text) as Instance;
      const days = (drawn: Plan): string[] => drawn.items.map(({ id, start, finish }) => `${id} ${start} ${finish}`);
      const week = instance.person.week.map((minutes) => 4 * minutes);
      expect(days(draw(withPerson(larger, { week })))).toEqual(days(draw(instance)));
    });
  });

  it("[P19] other names in the same order give the same plan under those names", () => {
    always(30, (seed) => {
      const instance = makeInstance(seed, { experience: 3 });
      const rename = <Value>(value: Value): Value =>
        JSON.parse(JSON.stringify(value).replace(/\b([sctpe])(\d{3})\b/g, "$1-renamed-$2")) as Value;
      expect(draw(rename(instance))).toEqual(rename(draw(instance)));
    });
  });

  it("[S4] nothing planned can be left out", () => {
    always(40, (seed) => {
      const made = makeInstance(seed, { experience: seed % 2 === 0 ? 4 : 0 });
      const drawn = draw(seed % 3 === 0 ? tighten(made, seed) : made);
      for (const item of drawn.items) expect(item.why.covers.length + item.why.for.length, item.id).toBeGreaterThan(0);
    });
  });
});

describe("laws of two instances", { timeout: 60_000 }, () => {
  it("[P5] more minutes on a weekday never end a plan later", () => {
    always(40, (seed) => {
      const instance = makeInstance(seed);
      const week = instance.person.week.slice();
      week[seed % 7]! += 15 * (1 + (seed % 5));
      expect(draw(withPerson(instance, { week })).finish <= draw(instance).finish).toBe(true);
    });
  });

  it("[P6] knowing more never costs more", () => {
    always(50, (seed) => {
      const instance = makeInstance(seed, { experience: seed % 2 === 0 ? 4 : 0 });
      const { id } = createDice(seed).pick(instance.catalogue.skills);
      const levels = { ...instance.person.levels, [id]: Math.min(4, (instance.person.levels[id] ?? 0) + 1) };
      const [before, after] = [draw(instance), draw(withPerson(instance, { levels }))];
      expect(before.proof.costOptimal && after.proof.costOptimal).toBe(true);
      if (before.dropped.length === after.dropped.length)
        expect(after.totals.cost).toBeLessThanOrEqual(before.totals.cost);
      else expect(after.dropped.length).toBeLessThan(before.dropped.length);
    });
  });

  it("[P7] one more offer never costs more, one less never less", () => {
    always(50, (seed) => {
      const instance = makeInstance(seed);
      const full = draw(instance);
      const planned = full.items.filter((item) => !item.id.startsWith("step:"));
      if (planned.length === 0) return;
      const without = draw(withPerson(instance, { avoidItems: [createDice(seed).pick(planned).id] }));
      if (without.dropped.length > full.dropped.length) return;
      expect(without.totals.cost).toBeGreaterThanOrEqual(full.totals.cost);
    });
  });

  it("[P8] a smaller role never costs more", () => {
    always(50, (seed) => {
      const instance = makeInstance(seed);
      const smaller = structuredClone(instance);
      smaller.catalogue.roles[0]!.requirements.splice(seed % 5, 1);
      const [all, some] = [draw(instance), draw(smaller)];
      expect(some.totals.cost).toBeLessThanOrEqual(all.totals.cost);
    });
  });

  it("[P11] tighter limits never keep more of what the role must have", () => {
    let compared = 0;
    always(30, (seed) => {
      const limited = tighten(makeInstance(seed), seed);
      const { deadline, budget } = limited.person;
      const tighter = withPerson(limited, {
        deadline: deadline && addDays(deadline, -14),
        budget: budget && Math.floor(budget / 2),
        // What counts as owned depends on the deadline: only the room is to differ.
        certs: [],
      });
      const [wide, narrow] = [draw(withPerson(limited, { certs: [] })), draw(tighter)];
      if (!wide.proof.costOptimal || !narrow.proof.costOptimal) return;
      compared++;
      expect(readOutcome(narrow)[0]).toBeGreaterThanOrEqual(readOutcome(wide)[0]);
    });
    expect(compared).toBeGreaterThan(15);
  });

  it("[P18] two roles with nothing in common cost together at most the sum", () => {
    always(30, (seed) => {
      const instance = makeInstance(seed, { requirements: 6 });
      const [role] = instance.catalogue.roles;
      const part = (from: number, to: number): Instance => {
        const copy = structuredClone(instance);
        copy.catalogue.roles[0]!.requirements = role!.requirements.slice(from, to);
        copy.person.prefs.certsWanted = [];
        return copy;
      };
      const cost = (from: number, to: number): number => draw(part(from, to)).totals.cost;
      expect(cost(0, 6)).toBeLessThanOrEqual(cost(0, 3) + cost(3, 6));
    });
  });
});
