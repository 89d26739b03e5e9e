import type { Route } from "next";
import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import type { CheckInStep } from "@/lib/view/build-check-in";

/** What the saved check-in leaves undone of what was due: said, and moved by nobody. */
export function CarriedForward({ steps }: { steps: readonly CheckInStep[] }) {
  const carried = steps.filter(
    ({ outcome, when }) => outcome === "slipped" || (outcome !== "done" && (when === "late" || when === "due")),
  );
  if (carried.length === 0) return null;
  return (
    <section aria-labelledby="carried" className="grid gap-2">
      <h2 id="carried" className="text-lg">
        Carried forward
      </h2>
      <p className="prose-width text-sm text-muted">
        {carried.length === 1
          ? "This step comes first next week. Its dates stay as planned until you replan."
          : "These steps come first next week. Their dates stay as planned until you replan."}
      </p>
      <ul className="text-sm">
        {carried.map(({ milestoneId, key, title, roadmap, endsOn }) => (
          <li key={milestoneId} className="flex flex-wrap items-center gap-x-3 border-t border-line py-2.5">
            <Link
              href={`/roadmaps/${roadmap.id}?milestone=${encodeURIComponent(key)}` as Route}
              prefetch={false}
              className="text-action underline underline-offset-4"
            >
              {title}
            </Link>
            <span className="tabular text-muted">planned until {formatDay(endsOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
