"use client";

import type { Route } from "next";
import Link from "next/link";
import type { AuditScreenLink } from "./audit-view";

/** Every screen of the audit and how much each still asks; leaving by it saves first. */
export function ScreenList({
  screens,
  saveFirst,
}: {
  screens: AuditScreenLink[];
  saveFirst: (goTo: string) => boolean;
}) {
  return (
    <nav aria-labelledby="audit-groups" className="text-sm lg:sticky lg:top-6 lg:self-start">
      <h2 id="audit-groups" className="text-sm font-semibold">
        All groups
      </h2>
      <p className="mt-1 text-muted">The group that can save you most comes first.</p>
      <ol className="mt-3 border-l border-line">
        {screens.map((screen) => (
          <li key={screen.group}>
            <Link
              href={screen.href as Route}
              aria-current={screen.isCurrent ? "step" : undefined}
              onNavigate={(event) => {
                if (!screen.isCurrent && saveFirst(screen.group)) event.preventDefault();
              }}
              className="-ml-px flex min-h-9 items-center justify-between gap-3 border-l-2 border-transparent py-1 pl-3 hover:text-action aria-[current=step]:border-action aria-[current=step]:font-semibold"
            >
              <span>{screen.name}</span>
              <span className="tabular text-xs whitespace-nowrap text-muted">
                {screen.openCount === 0 ? "settled" : `${screen.openCount} open`}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
