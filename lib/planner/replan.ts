import { invariant } from "@/lib/core/invariant";
import { assemblePlan } from "@/lib/planner/assemble/assemble-plan";
import { nameDrops } from "@/lib/planner/assemble/name-drops";
import { relaxLimits } from "@/lib/planner/assemble/relax-limits";
import { type Calendar, createCalendar } from "@/lib/planner/calendar";
import type { Compiled } from "@/lib/planner/compiled";
import { type Diff, diffPlans } from "@/lib/planner/diff-plans";
import { type PlanLimits, type PlanOptions, readOptions } from "@/lib/planner/options";
import { type Placed, place, placeWithin, type Setting } from "@/lib/planner/place-within";
import { readLimits } from "@/lib/planner/read-limits";
import { advancePerson } from "@/lib/planner/revise/advance-person";
import { arrangeStably } from "@/lib/planner/revise/arrange-stably";
import { keepSelection } from "@/lib/planner/revise/keep-selection";
import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { type Choice, readChoice } from "@/lib/planner/select/choice";
import { demandOnly, fitDemands } from "@/lib/planner/select/fit-demands";
import { sumChosen } from "@/lib/planner/select/is-cover";
import { keepsLimits, type Limits } from "@/lib/planner/select/limits";
import { markLate } from "@/lib/planner/select/mark-late";
import { type Reach, reach } from "@/lib/planner/select/reach";
import { solveCover } from "@/lib/planner/select/solve-cover";
import type { Id, Person, Plan, Progress } from "@/lib/planner/types";

export type ReplanOptions = PlanOptions & {
  /** Look for a cheaper selection although the old one still does; taken when it saves this share of the cost (default 3 %). */
  reoptimise?: boolean | undefined;
  gain?: number | undefined;
};

/** An old milestone is this much cheaper than it is when a selection has to change: 1 part in 20. */
const STABILITY = 20;
/** Least minutes left of a milestone that was worked on and is not done; an experience may only have to last. */
const LEAST_LEFT = 15;

/**
 * Plans anew from `progress.today` with as little change as possible: the old selection as long as it meets the role within
 * the limits, else the cheapest repair with a bonus for what was planned; the old order, the old days where they still fit.
 * `person` is as of today. What was dropped stays dropped until all of it fits. Cost and value are not proven again.
 */
export function replan(
  compiled: Compiled,
  person: Person,
  previous: Plan,
  progress: Progress,
  options: ReplanOptions = {},
): { plan: Plan; diff: Diff; changedSelection: boolean } {
  invariant(compiled.isAcyclic, "the catalogue's prerequisites run in a circle");
  const settings = readOptions(options);
  const now = advancePerson(compiled, person, progress);
  const calendar = createCalendar(now);
  const limits = readLimits(now, calendar);
  const minutesOf = remainingMinutes(compiled, progress);
  const doneIds = new Set(progress.done.map((entry) => entry.id));
  const loggedIds = new Set(progress.logged.map((entry) => entry.id));
  const startOf = new Map(previous.items.map((item) => [item.id, item.start]));
  const begun = new Map(progress.logged.map(({ id }) => [id, startOf.get(id) ?? null]));
  const arrange = arrangeStably(compiled, now, previous, calendar, settings);
  const frame: Frame = { compiled, person: now, limits, settings, begun, minutesOf, arrange, calendar };
  const old = listOld(compiled, previous, doneIds);
  const pinned = (now.pins ?? []).flatMap((id) => compiled.itemIndex.get(id) ?? []);
  const kept = new Set([...old, ...pinned]);
  const { setting, placed, choice } =
    keepAlone(frame, previous, kept, options) ?? revise(frame, previous, kept, options);
  const dropped = nameDrops(setting.within, limits, choice.dropped, settings.nodeLimit);
  const phases = new Map(previous.items.map((item) => [item.id, item.phase]));
  const oldPhase = (id: Id): number | undefined => phases.get(id);
  const written = assemblePlan({
    ...placed,
    compiled,
    calendar,
    dropped,
    oldPhase,
    choice: priceWhole(compiled, placed, choice),
  });
  const relax = choice.dropped.length > 0 ? { relax: relaxLimits(setting, calendar) } : {};
  const plan: Plan = { ...endEarlier(written, previous), ...relax };
  const { items } = placed.network;
  const isSame = items.length === old.size && items.every((item) => old.has(item));
  return { plan, diff: diffPlans(previous, plan, doneIds, loggedIds), changedSelection: !isSame };
}

type Frame = Omit<Setting, "within"> & { calendar: Calendar };
type Revised = { setting: Setting; placed: Placed; choice: Choice };

/** With nothing left to do a plan ended when the last of it was due, if that is over. */
function endEarlier(written: Plan, { finish }: Plan): Plan {
  if (written.items.length > 0 || finish > written.finish) return written;
  return { ...written, finish, proof: { ...written.proof, finish } };
}

function remainingMinutes(compiled: Compiled, progress: Progress): (item: number) => number {
  const logged = new Map(progress.logged.map(({ id, minutes }) => [compiled.itemIndex.get(id) ?? -1, minutes]));
  return (item) => {
    const worked = logged.get(item);
    const minutes = compiled.minutes[item]!;
    if (worked === undefined) return minutes;
    return Math.max(compiled.lastsMonths[item]! > 0 ? 0 : LEAST_LEFT, minutes - worked);
  };
}

/** What leads to the demands by what is left of it; `isAdmitted` leaves items of the catalogue aside. */
function reachRest({ compiled, person, calendar, minutesOf }: Frame, isAdmitted?: (item: number) => boolean): Reach {
  const whole = reach(compiled, person, isAdmitted);
  const minutes = new Float64Array(whole.items.length);
  for (let a = 0; a < minutes.length; a++) if (whole.items[a]! >= 0) minutes[a] = minutesOf(whole.items[a]!);
  const within = { ...whole, minutes };
  return { ...within, late: markLate(compiled, person, within, calendar) };
}

function listOld(compiled: Compiled, previous: Plan, done: ReadonlySet<Id>): Set<number> {
  const items = new Set<number>();
  for (const { id } of previous.items) {
    const item = done.has(id) ? undefined : compiled.itemIndex.get(id);
    if (item !== undefined) items.add(item);
  }
  return items;
}

/** Leaves aside what the previous plan had dropped, unless all of it fits by now. */
function askFor(within: Reach, previous: Plan, limits: Limits, settings: PlanLimits): Reach {
  if (previous.dropped.length === 0) return within;
  const keyOf = (demand: { what: string; skill: Id; level: number }): string =>
    `${demand.what}|${demand.skill}|${demand.level}`;
  const lost = new Set(previous.dropped.map(keyOf));
  const asked = within.demands.filter((demand) => !lost.has(keyOf(demand)));
  if (asked.length === within.demands.length) return within;
  if (fitDemands(within, limits, within.demands, settings.nodeLimit).verdict === "yes") return within;
  return { ...within, cover: demandOnly(within, asked) };
}

/**
 * The old selection without a look at the rest of the catalogue, where it meets all demands on its own and all of it leads to
 * them. Null where the whole reach has to be searched.
 */
function keepAlone(frame: Frame, previous: Plan, old: ReadonlySet<number>, options: ReplanOptions): Revised | null {
  if (previous.dropped.length > 0 || options.reoptimise) return null;
  const within = reachRest(frame, (item) => old.has(item));
  const isWhole = within.impossible.length === 0 && within.items.filter((item) => item >= 0).length === old.size;
  const setting = { ...frame, within };
  return isWhole ? placeKept(setting, keepSelection(within, old, within.demands)) : null;
}

/** A selection on the calendar; null where there is none, or where it does not keep the limits. */
function placeKept(setting: Setting, chosen: Uint8Array | null): Revised | null {
  if (chosen === null || !keepsLimits(setting.within, setting.limits, chosen)) return null;
  const choice = readPlain(setting.within, chosen);
  const placed = place(setting, choice);
  return placed && { setting, placed, choice };
}

/** Keeps the old selection if it does, repairs it if not. */
function revise(frame: Frame, previous: Plan, old: ReadonlySet<number>, options: ReplanOptions): Revised {
  const { limits, settings, person } = frame;
  const within = askFor(reachRest(frame), previous, limits, settings);
  const setting = { ...frame, within };
  const asked: OpenDemand[] = within.demands.filter((demand) => within.cover.isDemanded[demand.fact] === 1);
  const stable = (): Reach => favour(within, old, asked, person.prefs.minutesPerMoney);
  let chosen = keepSelection(within, old, asked);
  if (chosen && options.reoptimise) {
    const fresh = solveCover(stable().cover, { nodeLimit: settings.nodeLimit });
    const saves =
      sumChosen(within.cover.cost, fresh.chosen) < sumChosen(within.cover.cost, chosen) * (1 - (options.gain ?? 0.03));
    if (fresh.isFeasible && saves) chosen = fresh.chosen;
  }
  const kept = placeKept(setting, chosen);
  if (kept) return kept;
  const placed = placeWithin({ ...setting, within: stable() });
  return { setting, placed, choice: readPlain(within, placed.choice.chosen) };
}

/** The reach in which only the asked demands count, work already done on a milestone is saved, and old ones are a little cheaper. */
function favour(within: Reach, old: ReadonlySet<number>, asked: OpenDemand[], minutesPerMoney: number): Reach {
  const cost = within.minutes.map((minutes, a) => {
    const left = minutes + minutesPerMoney * within.money[a]!;
    return left * STABILITY - (old.has(within.items[a]!) ? left : 0);
  });
  return { ...within, demands: asked, cover: { ...within.cover, cost } };
}

const readPlain = (within: Reach, chosen: Uint8Array): Choice =>
  readChoice(within, { isFeasible: true, chosen, cost: 0, bound: 0, isOptimal: false, nodes: 0 }, 0);

/** Totals are those of whole milestones, whatever was worked on them before. */
function priceWhole(compiled: Compiled, { network }: Placed, choice: Choice): Choice {
  const minutes = network.items.reduce((sum, item) => sum + compiled.minutes[item]!, 0);
  return { ...choice, minutes, isOptimal: network.items.length === 0 };
}
