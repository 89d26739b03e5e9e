"use client";

import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { moveMilestoneAction } from "../edit/actions";

/** Moves a step past its neighbour; both ways share one answer, so that what an earlier press was told never stays. */
export function MoveButtons({
  roadmapId,
  milestoneKey,
  idempotencyKey,
}: {
  roadmapId: string;
  milestoneKey: string;
  idempotencyKey: string;
}) {
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(moveMilestoneAction, idempotencyKey);
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit} className="grid gap-3">
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="roadmapId" value={roadmapId} />
        <input type="hidden" name="key" value={milestoneKey} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="to" value="up" aria-describedby="milestone-title" aria-busy={isPending}>
            Move up
          </Button>
          <Button type="submit" name="to" value="down" aria-describedby="milestone-title" aria-busy={isPending}>
            Move down
          </Button>
        </div>
        {state.status === "done" || state.status === "idle" ? null : <FormMessage state={state} />}
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}
