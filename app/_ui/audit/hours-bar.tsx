import type { ReactNode } from "react";
import { formatCount } from "@/app/_ui/format";
import type { HourRange } from "@/lib/catalogue/types";

/** "about 30 hours less", "about 12 hours more" or "no hours less". */
export function describeRemoved(hours: number): string {
  const whole = Math.round(Math.abs(hours));
  if (whole === 0) return "no hours less";
  return `about ${formatCount(whole)} ${whole === 1 ? "hour" : "hours"} ${hours > 0 ? "less" : "more"}`;
}

/** What the answers have removed and what is left, always in sight and announced, with the form's buttons. */
export function HoursBar({
  left,
  removedInAll,
  latest,
  children,
}: {
  left: HourRange;
  removedInAll: number;
  latest: { name: string; removed: number } | null;
  children: ReactNode;
}) {
  const total = `${describeRemoved(removedInAll)} in total, about ${formatCount(left.likely)} hours left`;
  return (
    <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-surface px-4 py-3 sm:mx-0 sm:flex sm:items-center sm:justify-between sm:gap-6 sm:px-0">
      <p className="tabular text-sm">
        <span className="font-semibold">{formatCount(left.likely)} h of study left</span>{" "}
        <span className="text-muted sm:whitespace-nowrap">
          ({formatCount(left.low)} to {formatCount(left.high)} h)
        </span>
        <span className="text-muted">
          {removedInAll > 0 ? `, ${formatCount(removedInAll)} h less by your answers` : ", before projects and exams"}
        </span>
      </p>
      <p aria-live="polite" className="sr-only">
        {latest ? `${latest.name}: ${describeRemoved(latest.removed)}. ${total}.` : ""}
      </p>
      <div className="mt-2 sm:mt-0 sm:shrink-0">{children}</div>
    </div>
  );
}
