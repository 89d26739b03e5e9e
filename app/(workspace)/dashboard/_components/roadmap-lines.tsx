import type { Route } from "next";
import Link from "next/link";
import type { RoadmapWithView } from "@/app/(workspace)/roadmaps/load-roadmaps";
import { formatDay, formatHours } from "@/app/_ui/format";
import { ProgressBar } from "@/app/_ui/roadmap/progress-bar";
import { sumLeftOnce } from "@/lib/view/sum-left-once";

/** Every roadmap being walked with how far it got; a step done once counts in each of them. */
export function RoadmapLines({ list }: { list: RoadmapWithView[] }) {
  const { left, sharedCount } = sumLeftOnce(list.map(({ view }) => view.milestones));
  return (
    <section aria-labelledby="progress" className="grid gap-2">
      <h2 id="progress" className="text-lg">
        Progress
      </h2>
      <ul>
        {list.map(({ roadmap: { id, title, snapshot }, view }) => (
          <li key={id} className="grid gap-2 border-t border-line py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h3 className="text-base">
                <Link
                  href={`/roadmaps/${id}` as Route}
                  className="inline-flex min-h-6 underline-offset-4 hover:text-action hover:underline"
                >
                  {title}
                </Link>
              </h3>
              <p className="tabular text-sm text-muted">
                {formatDay(snapshot.finish.p50On)} to {formatDay(snapshot.finish.p80On)}
              </p>
            </div>
            <ProgressBar progress={view.progress} />
          </li>
        ))}
      </ul>
      {list.length > 1 ? (
        <p className="tabular border-t border-line pt-4 text-sm text-muted">
          Left in all of them together: {formatHours(left.hours)}, in eight cases of ten.{" "}
          {sharedCount > 0
            ? `Counted once: ${sharedCount} steps that stand in more than one.`
            : "They share no open step."}
        </p>
      ) : null}
    </section>
  );
}
