import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type { MilestoneKind } from "@/lib/planner/roadmap/types";
import type { MilestoneStatus } from "@/lib/progress/status";

const outlines: Record<MilestoneKind, string> = {
  skill: "M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z",
  project: "M12 3l9 9l-9 9l-9-9Z",
  certification: "M12 3l8 3v6c0 4.5-3.2 7.6-8 9c-4.8-1.4-8-4.5-8-9V6Z",
  education: "M4 6h16v12H4Z",
  experience: "M12 4l9 16H3Z",
};

export const kindWords: Record<MilestoneKind, string> = {
  skill: "Skill",
  project: "Project",
  certification: "Certification",
  education: "Education",
  experience: "Experience",
};

/** The kind of a milestone in words, with whose it is where the person put it in. */
export function nameKind({ key, kind }: { key: string; kind: MilestoneKind }): string {
  return `${kindWords[kind]}${isOwnStep(key) ? " · yours" : ""}`;
}

/** The drawn mark of a milestone: its shape tells the kind, its fill the status. Decorative: the words stand beside it. */
export function MilestoneMark({
  kind,
  status,
  size = 22,
  isHere = false,
  className = "",
}: {
  kind: MilestoneKind;
  status: MilestoneStatus;
  size?: number;
  isHere?: boolean;
  className?: string;
}) {
  const color = isHere
    ? "text-here"
    : status === "done"
      ? "text-good"
      : status === "skipped"
        ? "text-muted"
        : "text-action";
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className={`shrink-0 ${color} ${className}`}>
      <path
        d={outlines[kind]}
        fill={status === "done" || isHere ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeDasharray={status === "skipped" ? "3 2.4" : undefined}
      />
      {status === "in-progress" && !isHere ? (
        <path d={outlines[kind]} fill="currentColor" clipPath="inset(50% 0 0 0)" />
      ) : null}
      {status === "done" ? (
        <path
          d="M8 12.5l3 3l5.5-6"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ) : null}
    </svg>
  );
}
