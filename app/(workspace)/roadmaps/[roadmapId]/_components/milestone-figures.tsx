import { formatDay, formatHours, formatMinutes, formatMoney } from "@/app/_ui/format";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { spanOfDays } from "@/lib/view/span-of-days";

/** When, how long, how much and by whose word: the figures of one milestone. */
export function MilestoneFigures({
  milestone,
  hasParallelWork,
}: {
  milestone: MilestoneView;
  hasParallelWork: boolean;
}) {
  const { step, spentMinutes, startedOn, finishedOn, isPastPlan } = milestone;
  return (
    <section aria-labelledby="figures" className="grid gap-2">
      <h3 id="figures" className="text-base">
        Time and cost
      </h3>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5 text-sm">
        <Figure term="Planned">
          {formatDay(step.startsOn)} to {formatDay(step.endsOn)}
          {isPastPlan ? <span className="text-warn"> · later than planned, which is normal</span> : null}
        </Figure>
        {step.floatDays > 0 ? (
          <Figure term={hasParallelWork ? "Slack" : "May wait"}>
            {spanOfDays(step.floatDays)} before a later step moves
          </Figure>
        ) : null}
        {startedOn ? <Figure term="Started">{formatDay(startedOn)}</Figure> : null}
        {finishedOn ? <Figure term="Finished">{formatDay(finishedOn)}</Figure> : null}
        <Figure term="Estimate">{formatHours(step.hours)}</Figure>
        <Figure term="Spent">
          {spentMinutes === 0
            ? "nothing logged yet"
            : `${formatMinutes(spentMinutes)} of likely ${formatMinutes(milestone.likelyMinutes)}`}
        </Figure>
        <Figure term="Cost">{step.costCents === 0 ? "nothing to pay" : formatMoney(step.costCents)}</Figure>
        {step.figureSource ? <SourceFigure source={step.figureSource} /> : null}
      </dl>
    </section>
  );
}

function Figure({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="tabular">{children}</dd>
    </>
  );
}

function SourceFigure({ source }: { source: NonNullable<MilestoneView["step"]["figureSource"]> }) {
  return (
    <Figure term="Source">
      <a
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        className="text-action underline underline-offset-4"
      >
        {source.title}
      </a>{" "}
      <span className="text-muted">
        ({source.quality}, checked {formatDay(source.checkedOn)})
      </span>
    </Figure>
  );
}
