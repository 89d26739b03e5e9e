"use client";

import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { MilestoneMark } from "../primitives/milestone-mark";
import { CountsNote } from "./counts-note";
import type { StepRow } from "./step-row";

type Props = {
  row: StepRow;
  href: string;
  isOpen: boolean;
  /** Its number is a handle to drag it by. */
  isMovable?: boolean;
  children?: ReactNode;
};

/** Rows that stand in the first window are laid out at once: guessed heights would let them move. */
const seenFirst = 6;

/**
 * One numbered row of the list: mark, title, figures, what it waits for, and its control as children. It is drawn in the
 * browser too, for the little that a row says weighs less on the way than the elements that say it.
 */
export function MilestoneRow({ row, href, isOpen, isMovable = false, children }: Props) {
  const { number, title, kind, status, countsFrom, isNext, facts, days, remark } = row;
  return (
    <li
      id={`step-${number}`}
      className={`flex scroll-mt-6 flex-wrap items-start gap-x-3 gap-y-2 border-t border-line py-4 ${isOpen ? "-mx-3 rounded-md bg-sunken px-3" : ""}`}
    >
      <span
        data-drag={isMovable ? "" : undefined}
        className="tabular w-7 shrink-0 pt-0.5 text-right text-sm whitespace-nowrap text-muted"
      >
        {number}
      </span>
      <MilestoneMark kind={kind} status={status} isHere={isNext} className="mt-0.5" />
      {/* The control stays near: browsers look for fields to fill in, and would lay out row by row. */}
      <div
        className={`grid min-w-0 flex-1 basis-52 gap-0.5 ${number > seenFirst ? "far-off [contain-intrinsic-height:auto_5.25rem]" : ""}`}
      >
        {isNext ? <p className="text-xs font-semibold text-here-ink">Next step</p> : null}
        <h3 className="text-base leading-snug font-semibold">
          <Link
            id={`title-${number}`}
            href={href as Route}
            scroll={false}
            prefetch={false}
            aria-current={isOpen ? "true" : undefined}
            data-next-step={isNext ? "" : undefined}
            className={`underline-offset-4 hover:text-action hover:underline ${status === "skipped" ? "text-muted" : ""}`}
          >
            {title}
          </Link>
        </h3>
        <p className="tabular text-sm text-muted">{facts}</p>
        <p className="tabular text-sm text-muted">{days}</p>
        {status === "to-do" && remark ? <p className="text-sm text-muted">{remark}</p> : null}
        <CountsNote countsFrom={countsFrom} />
        {status !== "to-do" && remark ? <p className="text-sm text-muted">{remark}</p> : null}
      </div>
      {children}
    </li>
  );
}
