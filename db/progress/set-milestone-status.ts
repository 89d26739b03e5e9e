import { ConflictError } from "@/db/errors";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { MilestoneStatus } from "@/lib/progress/status";
import { lockMilestone } from "./lock-milestone";
import { moveStatus } from "./move-status";
import { recordChange } from "./record-change";

export type StatusInput = {
  milestoneId: string;
  version: number;
  status: MilestoneStatus;
  skipReason: string | null;
  today: string;
};
export type StatusAnswer =
  | { ok: true; changeId: number; version: number }
  | { ok: false; failure: { reason: "why-skipped" } };

/**
 * Moves a milestone to a status. Done earns the skill levels it raises or proves; leaving done gives them back. Skipped
 * asks why: without a reason it is refused. Throws ConflictError with the current values when `version` is old.
 */
export function setMilestoneStatus(viewer: Viewer, input: StatusInput, once: Once): Promise<StatusAnswer> {
  return changeAs<StatusAnswer>(viewer, once, async (tx) => {
    const { row, step } = await lockMilestone(tx, input.milestoneId);
    if (row.version !== input.version) throw new ConflictError({ status: row.status, version: row.version });
    const skipReason = input.status === "skipped" ? (input.skipReason?.trim() ?? "") : null;
    if (skipReason === "") return { ok: false, failure: { reason: "why-skipped" } };
    const moved = await moveStatus(tx, { row, step }, { status: input.status, skipReason, today: input.today });
    const changeId = await recordChange(tx, {
      kind: "milestone-status",
      roadmapId: row.roadmapId,
      milestoneId: row.id,
      ...moved,
    });
    return { ok: true, changeId, version: row.version + 1 };
  });
}
