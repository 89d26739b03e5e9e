import type { Csr } from "@/lib/graph/csr";
import { CERT, COURSE, type Compiled, EXPERIENCE } from "@/lib/planner/compiled";
import type { Cover, ResourceRow } from "@/lib/planner/select/cover";
import { type Held, isHeld, readHeldFacts } from "@/lib/planner/select/held-facts";
import { keepDerivable, type OpenItem } from "@/lib/planner/select/keep-derivable";
import { type Demand, listDemands, monthsKey, pinKey } from "@/lib/planner/select/list-demands";
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
  held: Held;
  /** Demands that can be met without limits; `fact` is the fact of the cover. */
  demands: (Demand & { fact: number })[];
  /** Demands that no allowed milestone leads to. */
  impossible: Demand[];
};

/** Walks from the demands backwards through everything allowed that could lead there: the size of the catalogue does not matter. */
export function reach(compiled: Compiled, person: Person): Reach {
  const held = readHeldFacts(compiled, person);
  const demands = listDemands(compiled, person, held);
  const { items, thresholds } = walkBack(compiled, person, held, demands);
  const open = items.map((item) => describe(compiled, person, held, item));
  const tallies = tallyMonths(compiled, person, open, thresholds);
  const keyCount = countKeys(compiled, thresholds);
  const { kept, derivable } = keepDerivable([...open, ...tallies.map((tally) => tally.entry)], keyCount);
  return numberCover(compiled, person, held, demands, kept, derivable, tallies);
}

/** Keys of facts, of items and of the months of experience that somebody asks for: all keys are below. */
const countKeys = (compiled: Compiled, thresholds: readonly number[]): number =>
  monthsKey(compiled, thresholds[thresholds.length - 1] ?? 0) + 1;

/** Whether the person's wishes and means admit an item at all. */
function isAllowed(compiled: Compiled, person: Person, held: Held): (item: number) => boolean {
  const { kind, firstItem, itemIndex, needsMonths, isFormal, certIndex } = compiled;
  const ruledOut = new Set<number>();
  for (const id of person.avoidItems ?? []) ruledOut.add(itemIndex.get(id) ?? -1);
  for (const id of person.prefs.certsAvoided) ruledOut.add(firstItem[CERT]! + (certIndex.get(id) ?? Number.NaN));
  const canGainMonths = listGivers(compiled).some((item) => !ruledOut.has(item));
  return (item) => {
    if (ruledOut.has(item)) return false;
    if (kind[item] === COURSE) return person.prefs.formal || isFormal[item] === 0;
    if (kind[item] !== CERT) return true;
    if (held.owns[item - firstItem[CERT]!] === 1) return false;
    return canGainMonths || needsMonths[item]! <= person.experienceMonths;
  };
}

/** Items that count for months of experience: the last ones of the catalogue. */
function listGivers({ givesMonths, firstItem, itemCount }: Compiled): number[] {
  const first = firstItem[EXPERIENCE]!;
  return Array.from({ length: itemCount - first }, (_, e) => first + e).filter((item) => givesMonths[item]! > 0);
}

function walkBack(compiled: Compiled, person: Person, held: Held, demands: readonly Demand[]) {
  const { factCount, itemCount, producers, needs, needsMonths } = compiled;
  const isFactSeen = new Uint8Array(factCount);
  const isItemSeen = new Uint8Array(itemCount);
  const allowed = isAllowed(compiled, person, held);
  const facts: number[] = [];
  const items: number[] = [];
  const thresholds = new Set<number>();
  const visitItem = (item: number): void => {
    if (isItemSeen[item] === 1 || !allowed(item)) return;
    isItemSeen[item] = 1;
    items.push(item);
    for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) visitFact(needs.to[e]!);
    if (needsMonths[item]! > person.experienceMonths) visitMonths(needsMonths[item]!);
  };
  const visitFact = (fact: number): void => {
    if (isFactSeen[fact] === 1) return;
    isFactSeen[fact] = 1;
    if (!isHeld(compiled, held, fact)) facts.push(fact);
  };
  const visitMonths = (months: number): void => {
    if (thresholds.size === 0) waiting = listGivers(compiled);
    thresholds.add(months);
  };
  let waiting: number[] = [];
  for (const { key } of demands) {
    if (key < factCount) visitFact(key);
    else if (key < factCount + itemCount) visitItem(key - factCount);
    else visitMonths(key - factCount - itemCount);
  }
  for (let head = 0; head < facts.length || waiting.length > 0; ) {
    for (const item of waiting.splice(0)) visitItem(item);
    for (; head < facts.length; head++) {
      const fact = facts[head]!;
      for (let e = producers.start[fact]!; e < producers.start[fact + 1]!; e++) visitItem(producers.to[e]!);
    }
  }
  return { items: Array.from(Int32Array.from(items).sort()), thresholds: [...thresholds].sort((a, b) => a - b) };
}

function describe(compiled: Compiled, person: Person, held: Held, item: number): OpenItem {
  const { needs, gives, rank, needsMonths } = compiled;
  const needed: number[] = [];
  for (let e = needs.start[item]!; e < needs.start[item + 1]!; e++) {
    if (!isHeld(compiled, held, needs.to[e]!)) needed.push(needs.to[e]!);
  }
  if (needsMonths[item]! > person.experienceMonths) needed.push(monthsKey(compiled, needsMonths[item]!));
  const given: number[] = [];
  for (let e = gives.start[item]!; e < gives.start[item + 1]!; e++) given.push(gives.to[e]!);
  if (person.pins && person.pins.length > 0) given.push(pinKey(compiled, item));
  return { item, needs: needed, gives: given, rank: rank[item]! };
}

/** A tally and the months of experience that have to be gained for it. */
type Tally = { entry: OpenItem; missing: number };

/** One tally per number of months that somebody asks for and that all experience within reach can bring. */
function tallyMonths(
  compiled: Compiled,
  person: Person,
  open: readonly OpenItem[],
  thresholds: readonly number[],
): Tally[] {
  if (thresholds.length === 0) return [];
  const { givesMonths, rank } = compiled;
  const sources = keepDerivable(open, countKeys(compiled, thresholds)).kept.filter(
    ({ item }) => givesMonths[item]! > 0,
  );
  const most = sources.reduce((sum, { item }) => sum + givesMonths[item]!, 0);
  // After all experience, before whatever needs the months: ranks of the catalogue are whole.
  const place = sources.reduce((last, { item }) => Math.max(last, rank[item]!), 0) + 0.5;
  return thresholds
    .map((months) => ({
      entry: { item: -1, needs: [], gives: [monthsKey(compiled, months)], rank: place },
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

/** Numbers facts by their keys and items by theirs: the result depends on the problem alone, not on the walk. */
function numberCover(
  compiled: Compiled,
  person: Person,
  held: Held,
  demands: readonly Demand[],
  kept: readonly OpenItem[],
  derivable: Uint8Array,
  tallies: readonly Tally[],
): Reach {
  const met = demands.filter((demand) => derivable[demand.key] === 1);
  const { local, factCount } = numberFacts(kept, met, derivable.length);
  const items = new Int32Array(kept.length);
  const rank = new Float64Array(kept.length);
  for (let a = 0; a < kept.length; a++) {
    items[a] = kept[a]!.item;
    rank[a] = kept[a]!.rank;
  }
  const minutes = readAmounts(items, compiled.minutes);
  const money = readAmounts(items, compiled.money);
  const isDemanded = new Uint8Array(factCount);
  for (const { key } of met) isDemanded[local[key]! - 1] = 1;
  return {
    cover: {
      itemCount: kept.length,
      factCount,
      cost: minutes.map((own, a) => own + person.prefs.minutesPerMoney * money[a]!),
      needs: packNumbered(kept, "needs", local),
      gives: packNumbered(kept, "gives", local),
      isDemanded,
      rank,
      rows: writeTallyRows(compiled, kept, tallies),
    },
    items,
    minutes,
    money,
    months: readAmounts(items, compiled.lastsMonths),
    held,
    demands: met.map((demand) => ({ ...demand, fact: local[demand.key]! - 1 })),
    impossible: demands.filter((demand) => derivable[demand.key] === 0),
  };
}

/** Per key that is needed or demanded its number plus one, ascending by key; 0 for all others. */
function numberFacts(kept: readonly OpenItem[], met: readonly Demand[], keyCount: number) {
  const local = new Int32Array(keyCount);
  const wanted: number[] = [];
  const want = (key: number): void => {
    if (local[key] === 0) wanted.push(key);
    local[key] = 1;
  };
  for (const { needs } of kept) for (const key of needs) want(key);
  for (const { key } of met) want(key);
  const keys = Int32Array.from(wanted).sort();
  for (let fact = 0; fact < keys.length; fact++) local[keys[fact]!] = fact + 1;
  return { local, factCount: keys.length };
}

/** What each item needs or gives, by number; what nobody wants is left out. */
function packNumbered(kept: readonly OpenItem[], what: "needs" | "gives", local: Int32Array): Csr {
  const start = new Int32Array(kept.length + 1);
  const to: number[] = [];
  for (let a = 0; a < kept.length; a++) {
    for (const key of kept[a]![what]) if (local[key]! > 0) to.push(local[key]! - 1);
    start[a + 1] = to.length;
  }
  return { start, to: Int32Array.from(to) };
}

function readAmounts(items: Int32Array, of: Float64Array | Int32Array): Float64Array {
  const amounts = new Float64Array(items.length);
  for (let a = 0; a < items.length; a++) if (items[a]! >= 0) amounts[a] = of[items[a]!]!;
  return amounts;
}
