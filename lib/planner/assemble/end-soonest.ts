import { type Calendar, dayOfMinute } from "@/lib/planner/calendar";
import { describeWork } from "@/lib/planner/describe-work";
import { buildNetwork } from "@/lib/planner/network";
import { orderByValue } from "@/lib/planner/order/order-by-value";
import type { Setting } from "@/lib/planner/place-within";
import { listPriorities } from "@/lib/planner/schedule/list-priorities";
import { readRegime } from "@/lib/planner/schedule/work";
import { workByPriority } from "@/lib/planner/schedule/work-by-priority";
import { toDayNumber } from "@/lib/time/to-day-number";

/** Priority lists tried, and states of the order they start from: a day in answer to a question needs no more. */
const TRIES = 3;
const STATES = 2000;

/**
 * Day number on which a choice can be done, whatever the deadline. Without caps and waits no schedule of it ends earlier; with
 * them it is the earliest end of a few schedules. 9999-12-31 where the calendar ends first.
 */
export function endSoonest(setting: Setting, calendar: Calendar, chosen: Uint8Array): number {
  const { compiled, person, within, begun, minutesOf } = setting;
  const network = buildNetwork(compiled, within, chosen, minutesOf);
  const work = describeWork(compiled, person, network, begun);
  const minutes = network.dag.minutes.reduce((sum, own) => sum + own, 0);
  if (readRegime(work) === "free") return dayOfMinute(calendar, Math.max(1, minutes));
  const { sequence } = orderByValue(network.dag, STATES);
  const ends = listPriorities(work, sequence, calendar, TRIES).flatMap(
    (priority) => workByPriority(work, priority, calendar)?.endDay ?? [],
  );
  return Math.min(toDayNumber("9999-12-31"), ...ends);
}
