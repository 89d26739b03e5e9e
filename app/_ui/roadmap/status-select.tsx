"use client";

import type { Ref } from "react";
import { type MilestoneStatus, milestoneStatuses } from "@/lib/progress/status";
import { useIsHydrated } from "./use-is-hydrated";

/** The four statuses as a select named "Status", with a button to send it as long as no script does. */
export function StatusSelect({
  ref,
  id,
  value,
  describedBy,
  hasVisibleLabel,
  hasError,
  onChoose,
}: {
  ref: Ref<HTMLSelectElement>;
  id: string;
  value: MilestoneStatus;
  describedBy: string;
  hasVisibleLabel: boolean;
  hasError: boolean;
  onChoose: (status: MilestoneStatus) => void;
}) {
  return (
    <div className={`flex items-center gap-2 ${hasVisibleLabel ? "" : "sm:w-52 sm:flex-row-reverse"}`}>
      {hasVisibleLabel ? (
        <label htmlFor={id} className="text-sm font-semibold">
          Status
        </label>
      ) : null}
      <select
        ref={ref}
        id={id}
        name="status"
        aria-label={hasVisibleLabel ? undefined : "Status"}
        aria-describedby={hasError ? `${describedBy} ${id}-error` : describedBy}
        aria-invalid={hasError || undefined}
        value={value}
        onChange={(event) => onChoose(event.target.value as MilestoneStatus)}
        className="min-h-11 w-36 rounded-md border border-edge bg-raised px-2 text-sm aria-[invalid=true]:border-danger"
      >
        {milestoneStatuses.map(({ value: status, word }) => (
          <option key={status} value={status}>
            {word}
          </option>
        ))}
      </select>
      <PlainSave />
    </div>
  );
}

// It keeps its place when it goes, so that nothing around it moves.
function PlainSave() {
  const isHydrated = useIsHydrated();
  return (
    <button
      type="submit"
      className={`inline-flex min-h-11 items-center px-2 text-sm font-semibold text-action underline underline-offset-4 ${isHydrated ? "invisible" : ""}`}
    >
      Save
    </button>
  );
}
