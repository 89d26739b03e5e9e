import { randomUUID } from "node:crypto";
import type { Route } from "next";
import Link from "next/link";
import { setStatusAction } from "@/app/(workspace)/roadmaps/[roadmapId]/actions";
import type { RoadmapWithView } from "@/app/(workspace)/roadmaps/load-roadmaps";
import { formatHours, formatMinutes } from "@/app/_ui/format";
import { kindWords, MilestoneMark } from "@/app/_ui/primitives/milestone-mark";
import { StatusControl } from "@/app/_ui/roadmap/status-control";
import { explainNextStep } from "@/lib/view/explain-next-step";

/** The one step to take now: what, why, how long, and its status. */
export function NextStepPanel({ leading: { roadmap, view } }: { leading: RoadmapWithView }) {
  if (!view.next) return <Arrived roadmap={roadmap} />;
  const { milestone } = view.next;
  const { step, key, id, status, ownStatus, version, leftMinutes, spentMinutes } = milestone;
  return (
    <section aria-labelledby="next-step" className="grid gap-4 border-l-4 border-here pl-5 sm:pl-7">
      <h2 id="next-step" className="text-sm font-semibold text-here-ink">
        Your next step
      </h2>
      <div className="flex items-start gap-3">
        <span className="pt-1">
          <MilestoneMark kind={step.kind} status={status} isHere />
        </span>
        <div className="grid gap-1">
          <h3 className="text-xl">
            <Link
              id="next-step-title"
              data-next-step=""
              href={`/roadmaps/${roadmap.id}?milestone=${encodeURIComponent(key)}` as Route}
              className="underline-offset-4 hover:text-action hover:underline"
            >
              {step.title}
            </Link>
          </h3>
          <p className="tabular text-sm text-muted">
            {kindWords[step.kind]} in {roadmap.title} ·{" "}
            {status === "in-progress" && spentMinutes > 0
              ? `likely ${formatMinutes(leftMinutes.likely)} left`
              : formatHours(step.hours)}
            {spentMinutes > 0 ? `, ${formatMinutes(spentMinutes)} spent` : ""}
          </p>
        </div>
      </div>
      <p className="prose-width">{explainNextStep(view.next, roadmap.snapshot)}</p>
      <StatusControl
        key={id}
        action={setStatusAction}
        milestoneId={id}
        title={step.title}
        idempotencyKey={randomUUID()}
        rendered={{ status, ownStatus, version }}
        skipReason={milestone.skipReason}
        describedBy="next-step-title"
      />
    </section>
  );
}

function Arrived({ roadmap }: Pick<RoadmapWithView, "roadmap">) {
  return (
    <section aria-labelledby="next-step" className="grid gap-2">
      <h2 id="next-step" className="text-lg">
        You are there
      </h2>
      <p>
        Nothing is left to do in <Link href={`/roadmaps/${roadmap.id}` as Route}>{roadmap.title}</Link>.
      </p>
    </section>
  );
}
