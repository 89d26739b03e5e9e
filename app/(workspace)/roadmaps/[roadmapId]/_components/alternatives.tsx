import type { Route } from "next";
import Link from "next/link";
import { catalogueIndex } from "@/app/_server/catalogue";
import { findTargets } from "@/app/_server/roles";
import { findViewer } from "@/app/_server/viewer";
import { formatHours, formatMoney } from "@/app/_ui/format";
import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import { listAlternatives } from "@/lib/progress/edit-plan/list-alternatives";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import type { LoadedRoadmap } from "../load-roadmap";

/** What could take a step's place, each a way to see what that would change; nothing for a step that is over. */
export async function Alternatives({ milestone, loaded }: { milestone: MilestoneView; loaded: LoadedRoadmap }) {
  const { step, ownStatus } = milestone;
  const { snapshot, constraints, roadmap } = loaded.saved;
  const isOver = ownStatus === "done" || ownStatus === "skipped";
  const index = isCustomRoleId(snapshot.role.id) ? (await findTargets(await findViewer())).index : catalogueIndex;
  const others = isOver ? [] : listAlternatives(index, snapshot, constraints, step);
  if (others.length === 0) return null;
  const avoid = step.parts.join(",");
  return (
    <section aria-labelledby="alternatives" className="grid gap-1">
      <h3 id="alternatives" className="text-base">
        Other ways to the same
      </h3>
      <ul className="text-sm">
        {others.map(({ item, title, hours, costCents }) => (
          <li key={item} className="border-t border-line py-2">
            <span id={`instead-${item}`} className="font-semibold">
              {title}
            </span>
            <span className="tabular block text-muted">
              {formatHours(hours)}
              {costCents === 0 ? "" : ` · ${formatMoney(costCents)}`}
            </span>
            <Link
              href={`/roadmaps/${roadmap.id}/replan?${new URLSearchParams({ avoid, take: item })}` as Route}
              prefetch={false}
              aria-describedby={`instead-${item}`}
              className="inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline"
            >
              Take this instead
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">You see what it changes first.</p>
    </section>
  );
}
