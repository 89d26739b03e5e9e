import type { ResourceRow } from "@/lib/planner/select/cover";
import { sumChosen } from "@/lib/planner/select/is-cover";
import type { Reach } from "@/lib/planner/select/reach";

/**
 * What all milestones together may use: minutes of study, whole money units, calendar months of experience. Infinity: no limit;
 * with a limit on the months there is a deadline, and what is late for it stays out.
 */
export type Limits = { minutes: number; money: number; months: number };

/** True when a choice keeps every limit. */
export function keepsLimits(reach: Reach, limits: Limits, chosen: Uint8Array): boolean {
  return (
    sumChosen(reach.minutes, chosen) <= limits.minutes &&
    sumChosen(reach.money, chosen) <= limits.money &&
    sumChosen(reach.months, chosen) <= limits.months &&
    sumLate(reach, limits, chosen) === 0
  );
}

/** The rows of the cover, and one per limit that could bind: the items together use more than it. */
export function writeRows(reach: Reach, limits: Limits): ResourceRow[] {
  const late = lateIn(reach, limits);
  const rows: ResourceRow[] = [
    { use: reach.minutes, limit: limits.minutes },
    { use: reach.money, limit: limits.money },
    { use: reach.months, limit: limits.months },
    ...(late ? [{ use: late, limit: 0 }] : []),
  ];
  return [...reach.cover.rows, ...rows.filter((row) => row.use.reduce((sum, use) => sum + use, 0) > row.limit)];
}

const lateIn = (reach: Reach, limits: Limits): Float64Array | null =>
  Number.isFinite(limits.months) ? (reach.late ?? null) : null;

function sumLate(reach: Reach, limits: Limits, chosen: Uint8Array): number {
  const late = lateIn(reach, limits);
  return late ? sumChosen(late, chosen) : 0;
}
