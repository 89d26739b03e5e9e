import { ProgressChart } from "@/app/_ui/charts/progress-chart";
import type { PaceFacts } from "@/db/check-ins/list-paces";
import type { IsoDay } from "@/lib/catalogue/types";
import { forecastRest } from "@/lib/progress/forecast-rest";
import { buildProgressLines } from "@/lib/view/build-progress-lines";
import type { RoadmapWithView } from "../../roadmaps/load-roadmaps";

type Props = { leading: RoadmapWithView; pace: PaceFacts; today: IsoDay };

/** How far the work is against the plan, and when it will probably be over at the pace of the logs. */
export function ForecastSection({ leading: { roadmap, view }, pace, today }: Props) {
  const ahead = forecastRest(pace, view.milestones, pace.worked, today);
  const lines = buildProgressLines(view.milestones, today, ahead.p80On);
  if (lines.totalHours === 0) return null;
  return (
    <section aria-labelledby="forecast" className="grid gap-3">
      <div>
        <h2 id="forecast" className="text-lg">
          Forecast
        </h2>
        <p className="prose-width text-sm text-muted">
          {roadmap.title}. {explainMethod(pace.worked.length)}
        </p>
      </div>
      <ProgressChart lines={lines} today={today} p50On={ahead.p50On} p80On={ahead.p80On} />
    </section>
  );
}

function explainMethod(entries: number): string {
  const method = "The finish is drawn from a thousand futures of your estimates’ spread";
  return entries === 0
    ? `${method}; nothing is logged yet, so it assumes the hours of your plan.`
    : `${method}, at the pace of the hours you logged.`;
}
