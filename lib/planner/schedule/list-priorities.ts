import { sortTopologically } from "@/lib/graph/sort-topologically";
import { type Calendar, minutesOfWeek } from "@/lib/planner/calendar";
import type { Work } from "@/lib/planner/schedule/work";

/** Shares of "long tail first" against "value first" that are tried, in this order. */
const SHARES = [0, 1, 4, 0.5, 16, 0.25, 2, 8, 0.1, 1e3, 0.75, 3];
const WEEKS_PER_MONTH = 4.35;
/** Weeks looked at for the capacity of a usual week. */
const SAMPLE_WEEKS = 26;

/** Priority lists (smaller first) between the order of value and the longest tail; with experience also "what it needs first". */
export function listPriorities(work: Work, sequence: Int32Array, calendar: Calendar, tries: number): Float64Array[] {
  const { size } = work.dag;
  const position = new Float64Array(size);
  sequence.forEach((node, i) => {
    position[node] = i / size;
  });
  const tail = measureTails(work, calendar);
  const longest = tail.reduce((most, weeks) => Math.max(most, weeks), 0) || 1;
  const lists = SHARES.slice(0, tries).map((share) =>
    position.map((place, node) => place - (share * tail[node]!) / longest),
  );
  if (!work.months.some((months) => months > 0)) return lists;
  const isAncestor = markAncestors(work);
  return [lists[0]!, position.map((place, node) => place - isAncestor[node]!), ...lists.slice(1)];
}

/** Weeks of the longest chain from a node on, the node included. */
function measureTails(work: Work, calendar: Calendar): Float64Array {
  const { dag, weeklyCap, months } = work;
  const usual = measureUsualWeek(calendar);
  const tail = new Float64Array(dag.size);
  const topological = sortTopologically(dag.after, dag.before);
  for (let i = dag.size - 1; i >= 0; i--) {
    const node = topological[i]!;
    let after = 0;
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++)
      after = Math.max(after, tail[dag.after.to[e]!]!);
    const own =
      months[node]! > 0 ? months[node]! * WEEKS_PER_MONTH : dag.minutes[node]! / Math.min(weeklyCap[node]!, usual);
    tail[node] = after + own;
  }
  return tail;
}

function measureUsualWeek(calendar: Calendar): number {
  let sum = 0;
  let weeks = 0;
  for (let week = 0; week < SAMPLE_WEEKS; week++) {
    const minutes = minutesOfWeek(calendar, week);
    sum += minutes;
    if (minutes > 0) weeks++;
  }
  return weeks > 0 ? sum / weeks : 1;
}

function markAncestors(work: Work): Uint8Array {
  const { dag, months } = work;
  const isMarked = Uint8Array.from(months, (own) => (own > 0 ? 1 : 0));
  const topological = sortTopologically(dag.after, dag.before);
  for (let i = dag.size - 1; i >= 0; i--) {
    const node = topological[i]!;
    for (let e = dag.after.start[node]!; e < dag.after.start[node + 1]!; e++) {
      if (isMarked[dag.after.to[e]!] === 1) isMarked[node] = 1;
    }
  }
  return isMarked;
}
