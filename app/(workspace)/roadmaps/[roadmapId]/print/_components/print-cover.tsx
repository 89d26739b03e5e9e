import type { ReactNode } from "react";
import { formatCount, formatDay, formatHours, formatMinutes, formatMoney } from "@/app/_ui/format";
import type { Constraints, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { PrintSheet } from "@/lib/view/build-print-sheet";
import { describeProgress } from "@/lib/view/describe-progress";
import type { RoadmapView } from "@/lib/view/roadmap-view";
import { PrintContents } from "./print-contents";

type Props = {
  title: string;
  snapshot: RoadmapSnapshot;
  constraints: Constraints;
  view: RoadmapView;
  sheet: PrintSheet;
};

/** The head of the printed plan: where it leads, what it takes, under which limits, and what follows. */
export function PrintCover({ title, snapshot, constraints, view, sheet }: Props) {
  return (
    <header className="space-y-6">
      <div className="grid gap-2">
        <p className="flex items-center gap-2 text-sm font-semibold">
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
            <path d="M12 2l8 5v6c0 5-3.4 8-8 9.5C7.4 21 4 18 4 13V7Z" className="fill-action" />
            <path d="M10 7.5h4v9h-4Z" className="fill-here" />
          </svg>
          {sheet.chosen ? `Roadmap, ${sheet.chosen} phase` : "Roadmap"}
        </p>
        <h1 className="text-2xl">{title}</h1>
        <p className="prose-width">
          {title === snapshot.role.title ? "" : `A path to ${snapshot.role.title}. `}
          {snapshot.role.summary}
        </p>
      </div>
      <Figures snapshot={snapshot} constraints={constraints} view={view} />
      {sheet.chosen === null ? <PrintContents phases={sheet.phases} /> : null}
    </header>
  );
}

function Figures({ snapshot, constraints, view }: Pick<Props, "snapshot" | "constraints" | "view">) {
  const { finish, totals } = snapshot;
  const { startOn, deadlineOn, budgetCents, weekdayMinutes, weeksOff } = constraints;
  const weekly = weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const unknown = totals.milestonesWithUnknownCost;
  return (
    <dl className="tabular grid grid-cols-2 gap-x-8 gap-y-4 border-y border-ink py-4 sm:grid-cols-3 print:grid-cols-3">
      <Figure term="Finish, even chance">{formatDay(finish.p50On)}</Figure>
      <Figure term="Finish, four chances in five">{formatDay(finish.p80On)}</Figure>
      <Figure term="So far">{describeProgress(view.progress)}</Figure>
      <Figure term="Hours, eight cases of ten">{formatHours(totals.hours)}</Figure>
      <Figure term="To pay">
        {totals.costCents === 0 ? "nothing" : formatMoney(totals.costCents)}
        {unknown > 0 ? `, and ${formatCount(unknown)} ${unknown === 1 ? "fee" : "fees"} nobody publishes` : ""}
      </Figure>
      <Figure term="Pace">{formatMinutes(weekly)} a week</Figure>
      <Figure term="Start">{formatDay(startOn)}</Figure>
      {deadlineOn ? <Figure term="Deadline">{formatDay(deadlineOn)}</Figure> : null}
      {budgetCents === null ? null : <Figure term="Budget">{formatMoney(budgetCents)}</Figure>}
      {weeksOff.length > 0 ? (
        <Figure term="Time off">
          {weeksOff.map(({ from, to }) => `${formatDay(from)} to ${formatDay(to)}`).join("; ")}
        </Figure>
      ) : null}
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="break-inside-avoid">
      <dt className="text-xs text-muted">{term}</dt>
      <dd className="text-sm font-semibold">{children}</dd>
    </div>
  );
}
