import type { Ref } from "react";
import { type MilestoneStatus, milestoneStatuses } from "@/lib/progress/status";

/** The four statuses as a select. Without `label` an element elsewhere labels it. */
export function StatusSelect({
  ref,
  id,
  name = "status",
  form,
  label,
  value,
  describedBy,
  hasError,
  onChoose,
}: {
  ref: Ref<HTMLSelectElement>;
  id: string;
  name?: string;
  /** The id of the form it belongs to, where that is not around it. */
  form?: string;
  label?: string;
  value: MilestoneStatus;
  describedBy: string;
  hasError: boolean;
  onChoose: (status: MilestoneStatus) => void;
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
  );
}
