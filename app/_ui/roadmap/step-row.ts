import type { MilestoneKind } from "@/lib/planner/roadmap/types";
import type { CountsFrom } from "@/lib/progress/find-effective-status";
import type { MilestoneStatus } from "@/lib/progress/status";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { formatDay, formatHours, formatMoney } from "../format";
import { nameKind } from "../primitives/milestone-mark";

/** What a row of the list shows of its milestone, in words already: a page with hundreds of rows sends no more than that. */
export type StepRow = {
  number: number;
  title: string;
  kind: MilestoneKind;
  status: MilestoneStatus;
  countsFrom: CountsFrom;
  isNext: boolean;
  /** Kind, hours and fee. */
  facts: string;
  days: string;
  /** What it waits for, or why it is skipped; null when there is nothing to say. */
  remark: string | null;
};

/** The row of a milestone. */
export function toStepRow(milestone: MilestoneView): StepRow {
  const { number, step, status, countsFrom, isNext } = milestone;
  const cost = step.costCents === 0 ? "" : ` · ${formatMoney(step.costCents)}`;
  return {
    number,
    title: step.title,
    kind: step.kind,
    status,
    countsFrom,
    isNext,
    facts: `${nameKind(step)} · ${formatHours(step.hours)}${cost}`,
    days: `${formatDay(step.startsOn)} to ${formatDay(step.endsOn)}`,
    remark: remarkOn(milestone),
  };
}

function remarkOn({ status, blockedBy, skipReason }: MilestoneView): string | null {
  if (status === "skipped") return skipReason ? `Skipped: ${skipReason}` : null;
  if (status !== "to-do" || blockedBy.length === 0) return null;
  const numbers = blockedBy.slice(0, 4).map(({ number }) => number);
  const more = blockedBy.length - numbers.length;
  const steps = numbers.length === 1 && more === 0 ? "step" : "steps";
  return `Needs ${steps} ${numbers.join(", ")}${more > 0 ? ` and ${more} more` : ""} first`;
}
