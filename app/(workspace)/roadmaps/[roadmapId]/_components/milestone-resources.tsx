import { formatDay } from "@/app/_ui/format";
import type { SnapshotMilestone } from "@/lib/planner/roadmap/types";

const costWords = { free: "free", paid: "paid", unknown: "price unknown" } as const;

/** Where to learn it, with what it costs and when the address was last looked at. */
export function MilestoneResources({ step }: { step: SnapshotMilestone }) {
  if (step.resources.length === 0 && !step.officialUrl) return null;
  return (
    <section aria-labelledby="resources" className="grid gap-1">
      <h3 id="resources" className="text-base">
        Resources
      </h3>
      <ul className="text-sm">
        {step.officialUrl ? (
          <li className="py-1.5">
            <a
              href={step.officialUrl}
              target="_blank"
              rel="noopener noreferrer"
              className="text-action underline underline-offset-4"
            >
              Official page
            </a>
          </li>
        ) : null}
        {step.resources.map(({ title, provider, url, kind, cost, checkedOn }) => (
          <li key={url} className="py-1.5">
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              className="text-action underline underline-offset-4"
            >
              {title}
            </a>
            <span className="block text-xs text-muted">
              {provider} · {kind} · {costWords[cost]} · checked {formatDay(checkedOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
