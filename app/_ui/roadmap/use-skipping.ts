"use client";

import { type RefObject, type SyntheticEvent, useState } from "react";
import type { ActionState } from "@/lib/core/action-state";
import type { MilestoneStatus } from "@/lib/progress/status";

type Change = (status: MilestoneStatus, skipReason?: string, onAnswer?: (answer: ActionState<unknown>) => void) => void;

/** Holds "Skipped" back until the reason is given: every other choice goes on at once. Keeps asking while refused. */
export function useSkipping(change: Change, isAskedAtFirst: boolean, select: RefObject<HTMLSelectElement | null>) {
  const [isAsking, setIsAsking] = useState(isAskedAtFirst);
  const choose = (status: MilestoneStatus) => {
    setIsAsking(status === "skipped");
    if (status !== "skipped") change(status);
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get("skipReason");
    if (typeof reason === "string") change("skipped", reason, (answer) => setIsAsking(answer.status !== "done"));
  };
  const keep = () => {
    setIsAsking(false);
    select.current?.focus();
  };
  return { isAsking, choose, submit, keep };
}
