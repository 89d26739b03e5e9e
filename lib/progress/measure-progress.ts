import { countDoneMinutes, type Work } from "./count-work";

/** Progress weighted by likely hours. `percent` is whole, 100 only when nothing is left, 0 only when nothing is done. */
export type ProgressMeasure = {
  percent: number;
  doneMinutes: number;
  totalMinutes: number;
  doneCount: number;
  countedCount: number;
};

/** How far the work got. Skipped work leaves the total; a plan without any work is at 100 %, one skipped whole at 0 %. */
export function measureProgress(works: readonly Work[]): ProgressMeasure {
  const counted = works.filter(({ status }) => status !== "skipped");
  const totalMinutes = Math.round(counted.reduce((sum, { hours }) => sum + hours.likely * 60, 0));
  const doneMinutes = Math.round(counted.reduce((sum, work) => sum + countDoneMinutes(work), 0));
  const doneCount = counted.filter(({ status }) => status === "done").length;
  const isOver = doneCount === counted.length && (counted.length > 0 || works.length === 0);
  return {
    percent: isOver ? 100 : toPercent(doneMinutes, totalMinutes),
    doneMinutes,
    totalMinutes,
    doneCount,
    countedCount: counted.length,
  };
}

function toPercent(done: number, total: number): number {
  if (total === 0 || done === 0) return 0;
  return Math.min(99, Math.max(1, Math.round((100 * done) / total)));
}
