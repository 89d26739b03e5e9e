import type { IsoDay } from "@/lib/catalogue/types";
import { addDays } from "@/lib/time/add-days";
import { mondayOf } from "@/lib/time/monday-of";
import { type ApplicationStatus, isOpenStatus } from "./application-status";

export type SortableApplication = {
  id: string;
  company: string;
  status: ApplicationStatus;
  nextOn: IsoDay | null;
  updatedAt: Date;
};

/**
 * Open applications with a day for their next action first, the earliest day first; then open ones without a day, and at
 * the end those that are over, both last changed first. Every two have an order, so that the input's order does not matter.
 */
export function sortApplications<Entry extends SortableApplication>(applications: readonly Entry[]): Entry[] {
  const rank = ({ status, nextOn }: SortableApplication) => (isOpenStatus(status) ? (nextOn ? 0 : 1) : 2);
  const dayOf = (entry: SortableApplication) => (rank(entry) === 0 ? (entry.nextOn ?? "") : "");
  return applications.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      dayOf(a).localeCompare(dayOf(b)) ||
      b.updatedAt.getTime() - a.updatedAt.getTime() ||
      a.id.localeCompare(b.id),
  );
}

/** The open applications whose next action is due by the Sunday of today's week, or was due before; the earliest first. */
export function listDueApplications<Entry extends SortableApplication>(
  applications: readonly Entry[],
  today: IsoDay,
): Entry[] {
  const sunday = addDays(mondayOf(today), 6);
  return sortApplications(applications).filter(
    ({ status, nextOn }) => isOpenStatus(status) && nextOn !== null && nextOn <= sunday,
  );
}
