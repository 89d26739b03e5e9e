import type { ActionState } from "@/lib/core/action-state";
import type { MilestoneStatus } from "@/lib/progress/status";

/** What a control knows of a milestone: the status that counts, the one set on the milestone itself, and its version. */
export type SettledStatus = { status: MilestoneStatus; ownStatus: MilestoneStatus; version: number };
/** What a control was told: of which milestone, and how it stands now. */
export type StatusValue = { milestoneId: string; status: MilestoneStatus; version: number };

/** The newest of what the page was rendered with and what the last answer said; versions only ever grow. */
export function settleStatus(rendered: SettledStatus, answer: ActionState<StatusValue>): SettledStatus {
  const told = [answer.value, answer.conflict as Partial<StatusValue> | null];
  let newest = rendered;
  for (const news of told) {
    if (news?.status && news.version !== undefined && news.version > newest.version)
      newest = { status: news.status, ownStatus: news.status, version: news.version };
  }
  return newest;
}
