/** Where a person stands with one milestone. */
export type MilestoneStatus = "to-do" | "in-progress" | "done" | "skipped";

/** Every status with the word shown for it, in the order a control offers them. */
export const milestoneStatuses: readonly { value: MilestoneStatus; word: string }[] = [
  { value: "to-do", word: "To do" },
  { value: "in-progress", word: "In progress" },
  { value: "done", word: "Done" },
  { value: "skipped", word: "Skipped" },
];

/** The word shown for a status. */
export function statusWord(status: MilestoneStatus): string {
  return milestoneStatuses.find(({ value }) => value === status)?.word ?? status;
}
