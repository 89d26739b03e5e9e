import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { formatDay, formatHours, formatMoney } from "../format";
import { MilestoneMark, nameKind } from "../primitives/milestone-mark";
import { CountsNote } from "./counts-note";

/** One numbered row of the list: mark, title, figures, what it waits for, and its control as children. */
export function MilestoneRow({
  milestone,
  href,
  isOpen,
  children,
}: {
  milestone: MilestoneView;
  href: string;
  isOpen: boolean;
  children: ReactNode;
}) {
  const { number, step, status, countsFrom, isNext, skipReason } = milestone;
  return (
    <li
      id={`step-${number}`}
      className={`flex scroll-mt-6 flex-wrap items-start gap-x-3 gap-y-2 border-t border-line py-4 ${isOpen ? "-mx-3 rounded-md bg-sunken px-3" : ""}`}
    >
      <span className="tabular w-7 shrink-0 pt-0.5 text-right text-sm text-muted">{number}</span>
      <span className="pt-0.5">
        <MilestoneMark kind={step.kind} status={status} isHere={isNext} />
      </span>
      <div className="grid min-w-0 flex-1 basis-52 gap-0.5">
        {isNext ? <p className="text-xs font-semibold text-here-ink">Next step</p> : null}
        <h3 className="text-base leading-snug font-semibold">
          <Link
            id={`title-${number}`}
            href={href as Route}
            scroll={false}
            prefetch={false}
            aria-current={isOpen ? "true" : undefined}
            className={`underline-offset-4 hover:text-action hover:underline ${status === "skipped" ? "text-muted" : ""}`}
          >
            {step.title}
          </Link>
        </h3>
        <p className="tabular text-sm text-muted">
          {nameKind(step)} · {formatHours(step.hours)}
          {step.costCents === 0 ? "" : ` · ${formatMoney(step.costCents)}`}
        </p>
        <p className="tabular text-sm text-muted">
          {formatDay(step.startsOn)} to {formatDay(step.endsOn)}
        </p>
        <Blockers milestone={milestone} />
        <CountsNote countsFrom={countsFrom} />
        {status === "skipped" && skipReason ? <p className="text-sm text-muted">Skipped: {skipReason}</p> : null}
      </div>
      {children}
    </li>
  );
}

function Blockers({ milestone: { status, blockedBy } }: { milestone: MilestoneView }) {
  if (status !== "to-do" || blockedBy.length === 0) return null;
  const numbers = blockedBy.slice(0, 4).map(({ number }) => number);
  const more = blockedBy.length - numbers.length;
  return (
    <p className="text-sm text-muted">
      Needs {numbers.length === 1 && more === 0 ? "step" : "steps"} {numbers.join(", ")}
      {more > 0 ? ` and ${more} more` : ""} first
    </p>
  );
}
