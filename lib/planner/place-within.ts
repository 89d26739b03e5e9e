import { invariant } from "@/lib/core/invariant";
import type { Compiled } from "@/lib/planner/compiled";
import { type Begun, describeWork } from "@/lib/planner/describe-work";
import { buildNetwork, type Network } from "@/lib/planner/network";
import type { PlanLimits } from "@/lib/planner/options";
import type { Timetable } from "@/lib/planner/schedule/make-timetable";
import type { Work } from "@/lib/planner/schedule/work";
import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { type Choice, readChoice } from "@/lib/planner/select/choice";
import { choose } from "@/lib/planner/select/choose";
import { demandOnly, fitDemands } from "@/lib/planner/select/fit-demands";
import { sumChosen } from "@/lib/planner/select/is-cover";
import { type Limits, writeRows } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";
import { solveCover } from "@/lib/planner/select/solve-cover";
import type { Person, RequirementKind } from "@/lib/planner/types";
import { toDayNumber } from "@/lib/time/to-day-number";

/** What stays the same while choices are tried; `begun`: milestones that were begun before. */
export type Setting = {
  compiled: Compiled;
  person: Person;
  within: Reach;
  limits: Limits;
  settings: PlanLimits;
  begun: Begun;
  /** Minutes still to work on an item of the catalogue. */
  minutesOf: (item: number) => number;
  /** Orders a choice and puts it on the calendar; null when the calendar ends first. */
  arrange: (network: Network, work: Work) => Timetable | null;
};

/** A choice on the calendar. */
export type Placed = { choice: Choice; network: Network; work: Work; timetable: Timetable };

/** How often the room is cut when caps or waits push a choice beyond the deadline, and by what share. */
const CUTS = 12;
const CUT = 0.95;
/** How many of the demands left out are tried again, of each kind. */
const MOST_BACK = 30;

/**
 * Chooses and places. Where weekly caps or waits push the end beyond the deadline: with less room until it fits, and then with
 * each demand that was left out for it, the heaviest first, wherever it fits as well.
 */
export function placeWithin(setting: Setting): Placed {
  const { within, limits, settings } = setting;
  const first = choose(within, limits, settings);
  const whole = place(setting, first);
  return whole ?? addBack(setting, placeLess(setting, first), first);
}

function placeLess(setting: Setting, first: Choice): Placed {
  const { within, limits, settings } = setting;
  let choice = first;
  let room = limits;
  for (let cut = 1; cut < CUTS; cut++) {
    room = cutRoom(within, room, choice);
    choice = weaken(choose(within, room, settings), first);
    const placed = place(setting, choice);
    if (placed) return placed;
  }
  const none = weaken(choose(within, { ...limits, minutes: 0, months: 0 }, settings), first);
  const empty = place(setting, none);
  invariant(empty, "an empty plan fits every calendar");
  return empty;
}

/** Takes back into the plan what still fits the calendar, demand by demand; a must also in the place of every should. */
function addBack(setting: Setting, placed: Placed, first: Choice): Placed {
  const { within } = setting;
  let best = placed;
  const tryBack = (demand: OpenDemand, keeps: (kept: OpenDemand) => boolean): void => {
    const { dropped } = best.choice;
    if (!dropped.includes(demand)) return;
    const asked = within.demands.filter((other) => other === demand || (!dropped.includes(other) && keeps(other)));
    best = placeAny(setting, listWays(setting, asked), first) ?? best;
  };
  for (const must of listHeaviest(best, "must")) {
    tryBack(must, () => true);
    tryBack(must, ({ kind }) => kind === "must");
  }
  for (const should of listHeaviest(best, "should")) tryBack(should, () => true);
  return best;
}

/** Dropped demands that are tried again, the heaviest first. */
function listHeaviest({ choice: { dropped } }: Placed, kind: RequirementKind): OpenDemand[] {
  return dropped
    .filter((demand) => demand.kind === kind)
    .toSorted((a, b) => b.weight - a.weight || a.fact - b.fact)
    .slice(0, MOST_BACK);
}

function placeAny(setting: Setting, ways: readonly Uint8Array[], first: Choice): Placed | null {
  for (const chosen of ways) {
    const placed = place(setting, weaken(readPart(setting.within, chosen), first));
    if (placed) return placed;
  }
  return null;
}

/** Ways to meet just these demands within the limits: the cheapest, then the one of least minutes, which caps and waits let in sooner. */
function listWays({ within, limits, settings }: Setting, asked: readonly OpenDemand[]): Uint8Array[] {
  const { nodeLimit } = settings;
  const fit = fitDemands(within, limits, asked, nodeLimit);
  if (fit.chosen === null) return [];
  const cover = { ...demandOnly(within, asked), rows: writeRows(within, limits) };
  return [solveCover(cover, { nodeLimit, start: fit.chosen }).chosen, fit.chosen];
}

const readPart = (within: Reach, chosen: Uint8Array): Choice =>
  readChoice(within, { isFeasible: true, chosen, cost: 0, bound: 0, isOptimal: false, nodes: 0 }, 0);

/**
 * Puts one choice on the calendar; null when it ends after the deadline, or after the last day that can be written. What asks
 * for months of experience waits at first for the experiences of lowest rank, then for those that turned out to end first.
 */
export function place(setting: Setting, choice: Choice): Placed | null {
  const { compiled, within, minutesOf } = setting;
  const network = buildNetwork(compiled, within, choice.chosen, minutesOf);
  const first = placeNetwork(setting, choice, network);
  if (first === null || first.work.months.filter((months) => months > 0).length < 2) return first;
  const { schedule } = first.timetable;
  const days = new Map(Array.from(network.items, (item, node) => [item, schedule.finishDay[node]!]));
  const turned = buildNetwork(compiled, within, choice.chosen, minutesOf, (item) => days.get(item)!);
  if (network.edges.every(([a, b], i) => turned.edges[i]?.[0] === a && turned.edges[i]?.[1] === b)) return first;
  const second = placeNetwork(setting, choice, turned);
  return second && second.timetable.schedule.endDay <= schedule.endDay ? second : first;
}

function placeNetwork(setting: Setting, choice: Choice, network: Network): Placed | null {
  const { compiled, person, begun, arrange } = setting;
  const work = describeWork(compiled, person, network, begun);
  const timetable = arrange(network, work);
  if (timetable === null || !isInTime(person, network, timetable.schedule.endDay)) return null;
  return { choice, network, work, timetable };
}

/** True when nothing is planned or all of it ends by the deadline. */
export function isInTime(person: Person, network: Network, endDay: number): boolean {
  return network.items.length === 0 || endDay <= lastDayOf(person);
}

/** Day number of the deadline; Infinity without one. */
export function lastDayOf({ deadline }: Person): number {
  return deadline === null ? Number.POSITIVE_INFINITY : toDayNumber(deadline);
}

/** Less room than a choice took that ended too late: fewer months of experience if it has any, else fewer minutes. */
function cutRoom(within: Reach, room: Limits, choice: Choice): Limits {
  const months = sumChosen(within.months, choice.chosen);
  if (months > 0) return { ...room, months: months - 1 };
  return { ...room, minutes: Math.floor(Math.min(room.minutes, choice.minutes) * CUT) };
}

/** A choice made with less room than there is proves nothing, unless it is as complete as the first one and as cheap. */
function weaken(choice: Choice, first: Choice): Choice {
  const losesAsMuch = (["must", "should"] as const).every(
    (kind) => lostWeight(choice, kind) === lostWeight(first, kind),
  );
  if (!losesAsMuch) return { ...choice, bound: 0, isOptimal: false };
  return {
    ...choice,
    bound: Math.min(first.bound, choice.cost),
    isOptimal: first.isOptimal && choice.cost <= first.bound,
  };
}

const lostWeight = (choice: Choice, kind: RequirementKind): number =>
  choice.dropped.reduce((sum, demand) => (demand.kind === kind ? sum + demand.weight : sum), 0);
