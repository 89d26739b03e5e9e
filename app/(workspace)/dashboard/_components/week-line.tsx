import { formatDay, formatMinutes } from "@/app/_ui/format";
import type { WeekPlan } from "@/lib/view/plan-week";

/** This week in a sentence, with the hours that the plan puts into it and those that are logged. */
export function WeekLine({ week, title, isOnly }: { week: WeekPlan; title: string; isOnly: boolean }) {
  return (
    <section aria-labelledby="this-week" className="grid gap-1">
      <h2 id="this-week" className="text-lg">
        This week
      </h2>
      <p className="tabular text-sm text-muted">
        {formatDay(week.from)} to {formatDay(week.to)}
        {describeHours(week)}
        {isOnly ? "" : ` · ${title}`}
      </p>
      <p className="prose-width">{week.sentence}</p>
    </section>
  );
}

const toQuarters = (minutes: number): number => Math.round(minutes / 15) * 15;

function describeHours({ plannedMinutes, loggedMinutes, restMinutes }: WeekPlan): string {
  const planned = toQuarters(plannedMinutes);
  const parts = [
    planned > 0 ? `${formatMinutes(planned)} planned` : "",
    loggedMinutes > 0 ? `${formatMinutes(loggedMinutes)} logged` : "",
    planned > 0 && loggedMinutes > 0 ? `about ${formatMinutes(toQuarters(restMinutes))} left` : "",
  ].filter(Boolean);
  return parts.length > 0 ? ` · ${parts.join(", ")}` : "";
}
