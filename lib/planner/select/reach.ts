import type { Csr } from "@/lib/graph/csr";
import type { Compiled } from "@/lib/planner/compiled";
import type { Cover, ResourceRow } from "@/lib/planner/select/cover";
import { type Held, readHeldFacts } from "@/lib/planner/select/held-facts";
import { keepDerivable, type OpenItem } from "@/lib/planner/select/keep-derivable";
import { type Demand, listDemands, monthsKey, pinKey } from "@/lib/planner/select/list-demands";
import { type Walk, walkBack } from "@/lib/planner/select/walk-back";
import type { Person } from "@/lib/planner/types";

/** The part of a catalogue that can matter for one person and role, as a cover problem without limits. */
export type Reach = {
  cover: Cover;
  /**
   * Item of the catalogue per item of the cover. -1 for a tally: it costs nothing and gives "so many months of experience"; a
   * row of the cover lets it in only with enough experience.
   */
  items: Int32Array;
  minutes: Float64Array;
  money: Float64Array;
  /** Calendar months that an item lasts. */
  months: Float64Array;
  /** 1 for what cannot be done by the deadline, whatever else is planned (markLate); absent: nothing is so. */
  late?: Float64Array | undefined;
  held: Held;
  /** Demands that can be met without limits; `fact` is the fact of the cover. */
  demands: (Demand & { fact: number })[];
  /** Demands that no allowed milestone leads to. */
  impossible: Demand[];
};

/**
 * Everything allowed that could lead from what is held to the demands; `isAdmitted` leaves items of the catalogue aside. The
 * size of the catalogue does not matter.
 */
export function reach(compiled: Compiled, person: Person, isAdmitted: (item: number) => boolean = () => true): Reach {
  const held = readHeldFacts(compiled, person);
  const demands = listDemands(compiled, person, held);
  const walk = walkBack(compiled, person, held, demands, isAdmitted);
  const open = walk.items.map((item) => describe(compiled, person, walk, item));
  const tallies = tallyMonths(compiled, person, open, walk);
  const { kept, derivable } = keepDerivable([...open, ...tallies.map((tally) => tally.entry)], walk.keys.length);
  const isMet = (demand: Demand): boolean => derivable[walk.placeOf.get(demand.key)!] === 1;
  const met = demands.filter(isMet);
  const numbering = numberFacts(walk, kept, met);
  const written = writeCover(compiled, person, kept, tallies, numbering);
  const numbered = met.map((demand) => ({ ...demand, fact: numbering.numberOf[walk.placeOf.get(demand.key)!]! }));
  for (const { fact } of numbered) written.cover.isDemanded[fact] = 1;
  return { ...written, held, demands: numbered, impossible: demands.filter((demand) => !isMet(demand)) };
}

/** Facts by their places in the walk; what an item gives and nobody asked for is left out. */
function describe(compiled: Compiled, person: Person, { placeOf }: Walk, item: number): OpenItem {
  const { needs, gives, rank, needsMonths } = compiled;
  const needed: number[] = [];
  const given: number[] = [];
  const note = (places: number[], key: number): void => {
    const place = placeOf.get(key) ?? -1;
    if (place >= 0) places.push(place);
  };
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) note(needed, needs.to[e]!);
  if (needsMonths[item]! > person.experienceMonths) note(needed, monthsKey(compiled, needsMonths[item]!));
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) note(given, gives.to[e]!);
  if (person.pins && person.pins.length > 0) note(given, pinKey(compiled, item));
  return { item, needs: needed, gives: given, rank: rank[item]! };
}

/** A tally and the months of experience that have to be gained for it. */
type Tally = { entry: OpenItem; missing: number };

/** One tally per number of months that somebody asks for and that all experience within reach can bring. */
function tallyMonths(
  compiled: Compiled,
  person: Person,
  open: readonly OpenItem[],
  { keys, placeOf, thresholds }: Walk,
): Tally[] {
  if (thresholds.length === 0) return [];
  const { givesMonths, rank } = compiled;
  const sources = keepDerivable(open, keys.length).kept.filter(({ item }) => givesMonths[item]! > 0);
  const most = sources.reduce((sum, { item }) => sum + givesMonths[item]!, 0);
  // After all experience, before whatever needs the months: ranks of the catalogue are whole.
  const place = sources.reduce((last, { item }) => Math.max(last, rank[item]!), 0) + 0.5;
  return thresholds
    .map((months) => ({
      entry: { item: -1, needs: [], gives: [placeOf.get(monthsKey(compiled, months))!], rank: place },
      missing: months - person.experienceMonths,
    }))
    .filter((tally) => tally.missing <= most);
}

/** "The months a tally stands for are gained", for every tally that is kept. */
function writeTallyRows(compiled: Compiled, kept: readonly OpenItem[], tallies: readonly Tally[]): ResourceRow[] {
  return tallies.flatMap(({ entry, missing }) => {
    const at = kept.indexOf(entry);
    if (at < 0) return [];
    const use = Float64Array.from(kept, ({ item }) => (item < 0 ? 0 : -compiled.givesMonths[item]!));
    use[at] = missing;
    return [{ use, limit: 0 }];
  });
}

/** The items as a cover, in their order, with facts numbered by `numberOf`. */
function writeCover(
  compiled: Compiled,
  person: Person,
  kept: readonly OpenItem[],
  tallies: readonly Tally[],
  { numberOf, factCount }: Numbering,
): Omit<Reach, "held" | "demands" | "impossible"> {
  const items = new Int32Array(kept.length);
  const rank = new Float64Array(kept.length);
  for (let a = 0; a < kept.length; a++) {
    items[a] = kept[a]!.item;
    rank[a] = kept[a]!.rank;
  }
  const minutes = readAmounts(items, compiled.minutes);
  const money = readAmounts(items, compiled.money);
  const cost = new Float64Array(kept.length);
  for (let a = 0; a < kept.length; a++) cost[a] = minutes[a]! + person.prefs.minutesPerMoney * money[a]!;
  const cover: Cover = {
    itemCount: kept.length,
    factCount,
    cost,
    needs: packNumbered(kept, "needs", numberOf),
    gives: packNumbered(kept, "gives", numberOf),
    isDemanded: new Uint8Array(factCount),
    rank,
    rows: writeTallyRows(compiled, kept, tallies),
  };
  return { cover, items, minutes, money, months: readAmounts(items, compiled.lastsMonths) };
}

/** Per place of the walk the number of a fact that is needed or demanded; -1 for all others. */
type Numbering = { numberOf: Int32Array; factCount: number };

/** Numbers facts by their keys: the cover depends on the problem alone, not on the walk. */
function numberFacts({ keys, placeOf }: Walk, kept: readonly OpenItem[], met: readonly Demand[]): Numbering {
  const isWanted = new Uint8Array(keys.length);
  for (const { needs } of kept) for (const place of needs) isWanted[place] = 1;
  for (const { key } of met) isWanted[placeOf.get(key)!] = 1;
  const numberOf = new Int32Array(keys.length).fill(-1);
  let factCount = 0;
  for (const key of Int32Array.from(keys).sort()) {
    const place = placeOf.get(key)!;
    if (isWanted[place] === 1) numberOf[place] = factCount++;
  }
  return { numberOf, factCount };
}

/** What each item needs or gives, by number; what nobody wants is left out. */
function packNumbered(kept: readonly OpenItem[], what: "needs" | "gives", numberOf: Int32Array): Csr {
  const start = new Int32Array(kept.length + 1);
  const to: number[] = [];
  for (let a = 0; a < kept.length; a++) {
    for (const place of kept[a]![what]) if (numberOf[place]! >= 0) to.push(numberOf[place]!);
    start[a + 1] = to.length;
  }
  return { start, to: Int32Array.from(to) };
}

function readAmounts(items: Int32Array, of: Float64Array | Int32Array): Float64Array {
  const amounts = new Float64Array(items.length);
  for (let a = 0; a < items.length; a++) if (items[a]! >= 0) amounts[a] = of[items[a]!]!;
  return amounts;
}
