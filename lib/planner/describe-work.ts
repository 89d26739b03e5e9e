import type { Compiled } from "@/lib/planner/compiled";
import type { Network } from "@/lib/planner/network";
import type { Work } from "@/lib/planner/schedule/work";
import type { Id, Person } from "@/lib/planner/types";
import type { IsoDay } from "@/lib/time/iso-day";
import { toDayNumber } from "@/lib/time/to-day-number";

/** Milestones begun before the plan starts; for an experience the day on which it began, where that is known. */
export type Begun = ReadonlyMap<Id, IsoDay | null>;

/** What the schedule has to know about each node: caps of catalogue and person, months, releases, what is begun. */
export function describeWork(compiled: Compiled, person: Person, network: Network, begun: Begun): Work {
  const { items, dag } = network;
  const cap = person.prefs.maxPerWeek ?? Number.POSITIVE_INFINITY;
  const startNotBefore = new Int32Array(items.length);
  const finishNotBefore = new Int32Array(items.length);
  const nodeOf = new Map(Array.from(items, (item, node) => [compiled.itemIds[item]!, node]));
  for (const { id, notBefore, of } of person.releases ?? []) {
    const node = nodeOf.get(id);
    if (node === undefined) continue;
    const list = of === "start" ? startNotBefore : finishNotBefore;
    list[node] = Math.max(list[node]!, toDayNumber(notBefore));
  }
  const idOf = (item: number): Id => compiled.itemIds[item]!;
  return {
    dag,
    weeklyCap: Float64Array.from(items, (item) => Math.min(compiled.weeklyCap[item]!, cap)),
    maxParallel: person.prefs.maxParallel,
    months: Int32Array.from(items, (item) => compiled.lastsMonths[item]!),
    startNotBefore,
    finishNotBefore,
    isBegun: Uint8Array.from(items, (item) => (begun.has(idOf(item)) ? 1 : 0)),
    begunDay: Int32Array.from(items, (item) => {
      const day = begun.get(idOf(item));
      return day && compiled.lastsMonths[item]! > 0 ? toDayNumber(day) : 0;
    }),
  };
}
