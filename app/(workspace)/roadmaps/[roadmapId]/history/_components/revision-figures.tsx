import { formatDay, formatHours, formatMoney } from "@/app/_ui/format";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";

/** What a revision came to when it was made: finish, hours and fees. */
export function RevisionFigures({ snapshot: { finish, totals } }: { snapshot: RoadmapSnapshot }) {
  const unknown = totals.milestonesWithUnknownCost;
  const figures = [
    [
      "Finish",
      `${formatDay(finish.p50On)} (p50) to ${formatDay(finish.p80On)} (p80), planned for ${formatDay(finish.plannedOn)}`,
    ],
    ["Hours in all", `${formatHours(totals.hours)}, in eight cases of ten`],
    ["Fees in all", `${formatMoney(totals.costCents)}${unknown > 0 ? `, and ${unknown} unknown` : ""}`],
  ];
  return (
    <dl className="tabular mt-3 grid gap-x-8 gap-y-1 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
      {figures.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
