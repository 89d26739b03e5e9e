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
  for (const { id, notBefore, of } of person.releases ?? []) {
    const node = items.indexOf(compiled.itemIndex.get(id) ?? -1);
    if (node < 0) continue;
    const list = of === "start" ? startNotBefore : finishNotBefore;
    list[node] = Math.max(list[node]!, toDayNumber(notBefore));
  }
  const months = new Int32Array(items.length);
  const weeklyCap = new Float64Array(items.length);
  const isBegun = new Uint8Array(items.length);
  const begunDay = new Int32Array(items.length);
  for (let node = 0; node < items.length; node++) {
    months[node] = compiled.lastsMonths[items[node]!]!;
    weeklyCap[node] = Math.min(compiled.weeklyCap[items[node]!]!, cap);
  }
  for (const [id, day] of begun) {
    const node = items.indexOf(compiled.itemIndex.get(id) ?? -1);
    if (node < 0) continue;
    isBegun[node] = 1;
    if (day && months[node]! > 0) begunDay[node] = toDayNumber(day);
  }
  const { maxParallel } = person.prefs;
  return { dag, weeklyCap, maxParallel, months, startNotBefore, finishNotBefore, isBegun, begunDay };
}
