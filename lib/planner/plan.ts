import { invariant } from "@/lib/core/invariant";
import { assemblePlan } from "@/lib/planner/assemble/assemble-plan";
import { nameDrops } from "@/lib/planner/assemble/name-drops";
import { relaxLimits } from "@/lib/planner/assemble/relax-limits";
import { createCalendar } from "@/lib/planner/calendar";
import type { Compiled } from "@/lib/planner/compiled";
import { type Network, readValidity } from "@/lib/planner/network";
import { type PlanOptions, readOptions } from "@/lib/planner/options";
import { lastDayOf, placeWithin } from "@/lib/planner/place-within";
import { readLimits } from "@/lib/planner/read-limits";
import { makeTimetable, type Timetable } from "@/lib/planner/schedule/make-timetable";
import type { Work } from "@/lib/planner/schedule/work";
import { markLate } from "@/lib/planner/select/mark-late";
import { reach } from "@/lib/planner/select/reach";
import type { Person, Plan } from "@/lib/planner/types";

/**
 * The plan for one person and role: the cheapest milestones that close the gap within deadline and budget (or the best part
 * of it), in the order that brings value earliest, on the calendar. Same input, same plan, byte for byte. Throws
 * InvariantError on a catalogue with a cycle or an unknown role; the command for outsiders refuses both with a path.
 */
export function plan(compiled: Compiled, person: Person, options: PlanOptions = {}): Plan {
  invariant(compiled.isAcyclic, "the catalogue's prerequisites run in a circle");
  const settings = readOptions(options);
  const calendar = createCalendar(person);
  const reached = reach(compiled, person);
  const within = { ...reached, late: markLate(compiled, person, reached, calendar) };
  const limits = readLimits(person, calendar);
  const minutesOf = (item: number): number => compiled.minutes[item]!;
  const arrange = (network: Network, work: Work): Timetable | null =>
    makeTimetable(work, readValidity(compiled, network), calendar, { ...settings, lastDay: lastDayOf(person) });
  const setting = { compiled, person, within, limits, settings, begun: new Map(), minutesOf, arrange };
  const placed = placeWithin(setting);
  const dropped = nameDrops(within, limits, placed.choice.dropped, settings.nodeLimit);
  const written = assemblePlan({ compiled, calendar, dropped, ...placed });
  if (placed.choice.dropped.length === 0) return written;
  return { ...written, relax: relaxLimits(setting, calendar) };
}
