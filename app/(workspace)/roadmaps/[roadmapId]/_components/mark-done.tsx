"use client";

import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import type { ActionState } from "@/lib/core/action-state";
import type { MilestoneStatus } from "@/lib/progress/status";
import type { StatusValue } from "@/lib/view/settle-status";
import { setStatusAction } from "../actions";

/** Offers what all ticked criteria mean; the person decides. */
export function MarkDone({
  milestoneId,
  version,
  ownStatus,
  idempotencyKey,
}: {
  milestoneId: string;
  version: number;
  ownStatus: MilestoneStatus;
  idempotencyKey: string;
}) {
  const change = useChange<StatusValue>(setStatusAction, idempotencyKey, { amend });

  // Another field of the milestone moved on, not its status: nothing is overwritten by sending it again.
  function amend(refused: ActionState<StatusValue>, sent: FormData): boolean {
    const current = refused.conflict as Partial<StatusValue> | null;
    if (current?.status !== ownStatus || current.version === undefined) return false;
    sent.set("version", String(current.version));
    return true;
  }

  return (
    <div className="grid gap-2 border-t border-line pt-3">
      <p className="text-sm">Everything is ticked.</p>
      <ChangeForm change={change} label="Mark done">
        <input type="hidden" name="milestoneId" value={milestoneId} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="status" value="done" />
      </ChangeForm>
    </div>
  );
}
