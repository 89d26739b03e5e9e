"use client";

import { useOptimistic, useRef, useState, useTransition } from "react";
import type { ActionState } from "@/lib/core/action-state";
import { type MilestoneStatus, statusWord } from "@/lib/progress/status";
import { type SettledStatus, type StatusValue, settleStatus } from "@/lib/view/settle-status";
import { type ServerAction, useToast } from "../toast-context";
import { callAction } from "./call-action";

type StatusState = ActionState<StatusValue>;
export type StatusSubject = {
  milestoneId: string;
  title: string;
  rendered: SettledStatus;
};

/**
 * Moves a milestone's status: shown at once, sent in order, set back to the truth when refused. When only something else
 * of the milestone moved meanwhile, such as its note, the change is sent again with the version that stands now.
 * `posted` is what a plain post of it was answered, or an idle state.
 */
export function useStatus(
  { milestoneId, title, rendered }: StatusSubject,
  action: ServerAction<StatusValue>,
  posted: StatusState,
) {
  const [answered, setAnswered] = useState<StatusState | null>(null);
  const [isPending, startTransition] = useTransition();
  const { show } = useToast();
  const state = answered ?? posted;
  const truth = settleStatus(rendered, state);
  const [shown, setShown] = useOptimistic(truth.status);
  const latest = useRef<StatusState | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  async function send(status: MilestoneStatus, skipReason: string): Promise<StatusState> {
    const before = latest.current ?? posted;
    const known = settleStatus(rendered, before);
    const write = (key: string, version: number) =>
      toForm({ idempotencyKey: key, milestoneId, version, status, skipReason });
    const first = await callAction(action, before, write(before.key, known.version));
    const isOtherField = first.conflict?.["status"] === known.ownStatus;
    const last = isOtherField
      ? await callAction(action, first, write(first.key, settleStatus(rendered, first).version))
      : first;
    latest.current = last;
    return last;
  }

  function change(status: MilestoneStatus, skipReason = "", onAnswer?: (answer: StatusState) => void) {
    startTransition(async () => {
      setShown(status);
      const sending = queue.current.then(() => send(status, skipReason));
      queue.current = sending.catch(() => {});
      const next = await sending;
      startTransition(() => {
        setAnswered(next);
        onAnswer?.(next);
        if (next.status === "done") show(`${title}: ${statusWord(status).toLowerCase()}.`, next.changeId);
      });
    });
  }

  return { state, shown, truth, change, isPending, isPlainAnswer: answered === null };
}

function toForm(fields: Record<string, string | number>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}
