import type { Route } from "next";
import Link from "next/link";

type Step = { key: string; title: string; isInPlan: boolean };

/** A milestone by its title, leading to it; one that a newer plan left out leads to its roadmap and says so. */
export function StepLink({ roadmapId, step, className = "" }: { roadmapId: string; step: Step; className?: string }) {
  const path = `/roadmaps/${roadmapId}`;
  const href = step.isInPlan ? `${path}?milestone=${encodeURIComponent(step.key)}` : path;
  return (
    <>
      <Link
        href={href as Route}
        prefetch={false}
        className={`text-action underline-offset-4 ${className || "underline"}`}
      >
        {step.title}
      </Link>
      {step.isInPlan ? null : <span className="text-muted"> (no longer in the plan)</span>}
    </>
  );
}
