import type { IsoDay } from "@/lib/catalogue/types";
import type { Stretch, Timeline, TimelinePhase, TimelineRow } from "./build-timeline";

/** What happens on a day of a timeline read downwards. */
export type TimelineEntry =
  | { what: "step"; on: IsoDay; row: TimelineRow }
  | { what: "time-off"; on: IsoDay; stretch: Stretch }
  | { what: "today"; on: IsoDay }
  | { what: "deadline"; on: IsoDay };
export type TimelineMonth = { month: IsoDay; entries: TimelineEntry[] };
export type PhaseMonths = { phase: TimelinePhase; months: TimelineMonth[] };

/**
 * A timeline to be read downwards: phase by phase, within each month by month, each step where it begins. Today, the deadline
 * and each stretch off stand once, in the first phase that does not end before them, else in the last.
 */
export function listTimelineMonths({ phases, today, deadline, weeksOff }: Timeline): PhaseMonths[] {
  const marks: TimelineEntry[] = [
    { what: "today", on: today.on },
    ...weeksOff.map((stretch): TimelineEntry => ({ what: "time-off", on: stretch.startsOn, stretch })),
    ...(deadline ? [{ what: "deadline", on: deadline.on } as const] : []),
  ];
  return phases.map((phase, at) => {
    const isLast = at === phases.length - 1;
    const earlier = phases.slice(0, at);
    const own = marks.filter(({ on }) => !earlier.some(({ endsOn }) => on <= endsOn) && (isLast || on <= phase.endsOn));
    const steps = phase.rows.map((row): TimelineEntry => ({ what: "step", on: row.startsOn, row }));
    return { phase, months: groupByMonth([...own, ...steps]) };
  });
}

/** Earlier days first; on one day marks stand before steps, and steps keep the plan's order. */
function groupByMonth(entries: readonly TimelineEntry[]): TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (const entry of entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const month = `${entry.on.slice(0, 7)}-01`;
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}
