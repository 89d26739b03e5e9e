import { type ChangeEvent, type KeyboardEvent, type Ref, useRef } from "react";
import { type MilestoneStatus, milestoneStatuses } from "@/lib/progress/status";
import { isPassingKey } from "./is-passing-key";

/** What a select of a status shows and does: `settle` means what keys left standing, of which `hasPassed` says there is some. */
export type StatusChoice = {
  value: MilestoneStatus;
  hasPassed: boolean;
  choose: (status: MilestoneStatus, isPassing: boolean) => void;
  settle: () => void;
};

/** The four statuses as a select. Without `label` an element elsewhere labels it. */
export function StatusSelect({
  ref,
  id,
  name = "status",
  form,
  label,
  choice,
  describedBy,
  hasError,
}: {
  ref: Ref<HTMLSelectElement>;
  id: string;
  name?: string;
  /** The id of the form it belongs to, where that is not around it. */
  form?: string;
  label?: string;
  choice: StatusChoice;
  describedBy: string;
  hasError: boolean;
}) {
  return (
    <select
      ref={ref}
      id={id}
      name={name}
      form={form}
      aria-label={label}
      aria-describedby={hasError ? `${describedBy} ${id}-error` : describedBy}
      aria-invalid={hasError || undefined}
      {...useChoosing(choice)}
      className="min-h-11 w-[min(9rem,60vw)] rounded-md border border-edge bg-raised px-2 text-sm aria-[invalid=true]:border-danger"
    >
      {milestoneStatuses.map(({ value: status, word }) => (
        <option key={status} value={status}>
          {word}
        </option>
      ))}
    </select>
  );
}

/** Tells what was meant from what a key took in passing, by the last thing that was done before the select changed. */
function useChoosing({ value, hasPassed, choose, settle }: StatusChoice) {
  const isPassing = useRef(false);
  return {
    value,
    onKeyDown: (event: KeyboardEvent) => {
      isPassing.current = isPassingKey(event);
      if (event.key !== "Enter" || !hasPassed) return;
      // It would send the form of the select as well.
      event.preventDefault();
      settle();
    },
    onPointerDown: () => {
      isPassing.current = false;
    },
    onChange: (event: ChangeEvent<HTMLSelectElement>) => {
      choose(event.target.value as MilestoneStatus, isPassing.current);
      isPassing.current = false;
    },
    onBlur: settle,
  };
}
