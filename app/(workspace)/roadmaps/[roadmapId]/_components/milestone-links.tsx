import type { Route } from "next";
import Link from "next/link";
import { statusWord } from "@/lib/progress/status";
import type { MilestoneRef } from "@/lib/view/roadmap-view";

/** Other milestones by number and title, each a way to open it. */
export function MilestoneLinks({
  id,
  heading,
  refs,
  none,
  linkTo,
}: {
  id: string;
  heading: string;
  refs: MilestoneRef[];
  none: string;
  linkTo: (key: string) => string;
}) {
  return (
    <section aria-labelledby={id} className="grid content-start gap-1">
      <h3 id={id} className="text-base">
        {heading}
      </h3>
      {refs.length === 0 ? <p className="text-sm text-muted">{none}</p> : null}
      <ul className="text-sm">
        {refs.map(({ key, number, title, status }) => (
          <li key={key} className="flex gap-2 py-1">
            <span className="tabular w-7 shrink-0 text-right whitespace-nowrap text-muted">{number}</span>
            <span className="min-w-0">
              <Link
                href={linkTo(key) as Route}
                scroll={false}
                prefetch={false}
                className="text-action underline underline-offset-4"
              >
                {title}
              </Link>{" "}
              <span className="text-muted">{statusWord(status).toLowerCase()}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
