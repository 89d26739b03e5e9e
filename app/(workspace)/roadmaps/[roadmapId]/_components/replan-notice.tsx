import type { Route } from "next";
import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import type { ReplanHint } from "@/lib/progress/find-replan-hint";
import { spanOfDays } from "@/lib/view/span-of-days";

/** Offers a replan where it is worth a look; nothing while the plan and the catalogue are as they were. */
export function ReplanNotice({ hint, roadmapId }: { hint: ReplanHint | null; roadmapId: string }) {
  if (!hint) return null;
  const { daysBehind, p50On, isNewerCatalogue } = hint;
  return (
    <aside aria-label="Worth a look" className="border-l-4 border-line pl-4 text-sm">
      <p className="prose-width">
        {daysBehind > 0
          ? `At your pace you likely arrive about ${formatDay(p50On)}, ${spanOfDays(daysBehind)} later than planned. That is normal. `
          : ""}
        {isNewerCatalogue ? "A newer catalogue is out; this roadmap stays as it is until you take it. " : ""}
        <Link
          href={`/roadmaps/${roadmapId}/replan` as Route}
          className="inline-flex min-h-6 items-center font-semibold text-action underline underline-offset-4"
        >
          See what a replan would change
        </Link>
      </p>
    </aside>
  );
}
