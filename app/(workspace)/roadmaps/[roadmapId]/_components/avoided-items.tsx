import { randomUUID } from "node:crypto";
import { catalogueIndex } from "@/app/_server/catalogue";
import { ChangeButton } from "@/app/_ui/roadmap/change-button";
import type { SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import { nameItem } from "@/lib/planner/roadmap/name-item";
import { allowItemAction } from "../edit/actions";

/** What the person had replaced by something else and the plan therefore never takes, each to be allowed again. */
export function AvoidedItems({ saved }: { saved: SavedRoadmap }) {
  const { roadmap, constraints, milestones } = saved;
  const { avoidedItems } = constraints;
  if (avoidedItems.length === 0) return null;
  // One that the catalogue has no more may still be known from the plan that had it.
  const titleOf = (item: string) =>
    nameItem(catalogueIndex, item) ?? milestones.find((row) => row.setAside?.parts.includes(item))?.setAside?.title;
  return (
    <section aria-labelledby="avoided" className="grid gap-2">
      <h2 id="avoided" className="text-base">
        Avoided, because you took something else
      </h2>
      <p className="text-sm text-muted">No replan takes these. Allowing one changes no step by itself.</p>
      <ul className="text-sm">
        {avoidedItems.map((item) => (
          <li key={item} className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line py-1">
            <span id={`avoided-${item}`} className="min-w-0 py-1.5">
              {titleOf(item) ?? item}
            </span>
            <ChangeButton
              action={allowItemAction}
              idempotencyKey={randomUUID()}
              fields={{ roadmapId: roadmap.id, item }}
              label="Allow again"
              describedBy={`avoided-${item}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
