import { createCalendar, dayOfMinute } from "@/lib/planner/calendar";
import { compile } from "@/lib/planner/compile";
import { plan } from "@/lib/planner/plan";
import type { Instance } from "@/lib/planner/types";
import { fromDayNumber } from "@/lib/time/from-day-number";
import { createDice } from "@/tests/support/dice";
import { drawInstance, type Shape } from "./draw-instance";

/** A set of drawn instances. `draw` gives the instance of a seed. */
export type BenchSet = { name: string; about: string; count: number; draw: (seed: number) => Instance };

const STANDARD: Shape = { skills: 150, courses: 120, projects: 80, certs: 80 };
const DENSE: Shape = { skills: 150, courses: 300, projects: 200, certs: 200, requirements: 30 };

/** The four sets, with so many instances of each. */
export function listSets(counts: { standard: number; dense: number; tight: number; capped: number }): BenchSet[] {
  return [
    {
      name: "standard",
      about: `${write(STANDARD)}; 12 to 22 requirements`,
      count: counts.standard,
      draw: (seed) => drawInstance(seed, STANDARD),
    },
    {
      name: "dense",
      about: `${write(DENSE)}; 30 requirements`,
      count: counts.dense,
      draw: (seed) => drawInstance(seed, DENSE),
    },
    {
      name: "tight",
      about: "standard with a deadline at 40 to 95 % of the plan's hours and a budget at 50 to 100 % of its money",
      count: counts.tight,
      draw: (seed) => tighten(drawInstance(seed, STANDARD), seed),
    },
    {
      name: "capped",
      about: "standard with at most a third to two thirds of the week for one milestone",
      count: counts.capped,
      draw: (seed) => drawInstance(seed, { ...STANDARD, caps: true }),
    },
  ];
}

/** So many milestones in all, in the proportions of the standard set; the role stays an ordinary one. */
export function shapeOf(milestones: number): Shape {
  const share = (part: number): number => Math.max(6, Math.round(milestones * part));
  return { skills: share(0.17), courses: share(0.136), projects: share(0.091), certs: share(0.091) };
}

const write = ({ skills, courses, projects, certs }: Shape): string =>
  `${skills} skills of 4 levels, ${courses} courses, ${projects} projects, ${certs} certifications`;

function tighten(instance: Instance, seed: number): Instance {
  const dice = createDice(seed + 1_000_003);
  const { person } = instance;
  const { totals } = plan(compile(instance.catalogue), person);
  const minutes = Math.max(1, Math.round((totals.minutes * dice.int(40, 95)) / 100));
  const deadline = fromDayNumber(dayOfMinute(createCalendar(person), minutes));
  const budget = Math.round((totals.money * dice.int(50, 100)) / 100);
  return { ...instance, person: { ...person, deadline, budget } };
}
