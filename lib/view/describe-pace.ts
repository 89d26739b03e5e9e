import type { PaceNews } from "@/lib/progress/judge-pace";
import { spanOfDays } from "./span-of-days";

/** What changed about a pace, as a sentence without blame that begins with a small letter. */
export function describePace({ reason, finish, percentOfHours }: PaceNews): string {
  if (reason === "later" && finish)
    return `what is left likely takes ${spanOfDays(finish.days)} longer than the plan says.`;
  const share = `for three weeks you found ${percentOfHours ?? 0} % of the hours you planned`;
  return reason === "more-hours" ? `${share}, so you may be there sooner.` : `${share}.`;
}
