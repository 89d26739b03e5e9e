import { formatDay, formatMinutes } from "@/app/_ui/format";
import type { WeekPlan } from "@/lib/view/plan-week";

/** This week in a sentence, with the hours that the plan's dates put into it. */
export function WeekLine({ week, title, isOnly }: { week: WeekPlan; title: string; isOnly: boolean }) {
  const minutes = Math.round(week.minutes / 15) * 15;
  return (
    <section aria-labelledby="this-week" className="grid gap-1">
      <h2 id="this-week" className="text-lg">
        This week
      </h2>
      <p className="tabular text-sm text-muted">
        {formatDay(week.from)} to {formatDay(week.to)}
        {minutes > 0 ? ` · about ${formatMinutes(minutes)} planned` : ""}
        {isOnly ? "" : ` · ${title}`}
      </p>
      <p className="prose-width">{week.sentence}</p>
    </section>
  );
}
