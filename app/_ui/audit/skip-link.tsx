"use client";

import type { Route } from "next";
import Link from "next/link";

/** The way from the audit to the plan; answers that are not saved yet go first. */
export function SkipLink({ href, saveFirst }: { href: string; saveFirst: (goTo: string) => boolean }) {
  return (
    <Link
      href={href as Route}
      onNavigate={(event) => {
        if (saveFirst("plan")) event.preventDefault();
      }}
      className="inline-flex min-h-11 items-center font-semibold text-action underline-offset-4 hover:underline"
    >
      Skip to the plan
    </Link>
  );
}
