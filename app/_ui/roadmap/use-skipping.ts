"use client";

import { type RefObject, type SyntheticEvent, useEffect, useEffectEvent, useState } from "react";
import type { ActionState } from "@/lib/core/action-state";
import type { MilestoneStatus } from "@/lib/progress/status";

type Change = (status: MilestoneStatus, skipReason?: string, onAnswer?: (answer: ActionState<unknown>) => void) => void;

/** How long a choice that a key passed by is left open, so that "Done" on the way to "Skipped" is never set. */
const passingMilliseconds = 700;

/**
 * What is chosen of `shown`, on its way to `change`. A choice that a key takes in passing is shown and waits until nothing
 * follows it; every other goes on at once, but for "Skipped", which is held back until the reason is given.
 */
export function useSkipping(
  shown: MilestoneStatus,
  change: Change,
  isAskedAtFirst: boolean,
  select: RefObject<HTMLSelectElement | null>,
) {
  const [isAsking, setIsAsking] = useState(isAskedAtFirst);
  const [passed, setPassed] = useState<MilestoneStatus | null>(null);

  const take = (status: MilestoneStatus) => {
    setPassed(null);
    setIsAsking(status === "skipped" && status !== shown);
    if (status !== "skipped" && status !== shown) change(status);
  };
  const settle = () => {
    if (passed !== null) take(passed);
  };
  const choose = (status: MilestoneStatus, isPassing: boolean) => (isPassing ? setPassed(status) : take(status));
  const settleLater = useEffectEvent(settle);
  useEffect(() => {
    if (passed === null) return;
    const timer = setTimeout(settleLater, passingMilliseconds);
    return () => clearTimeout(timer);
  }, [passed]);
  useEffect(() => () => settleLater(), []);

  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get("skipReason");
    if (typeof reason === "string") change("skipped", reason, (answer) => setIsAsking(answer.status !== "done"));
  };
  const keep = () => {
    setIsAsking(false);
    select.current?.focus();
  };
  const value = passed ?? (isAsking ? "skipped" : shown);
  return { isAsking, value, hasPassed: passed !== null, choose, settle, submit, keep };
}
