import type { Route } from "next";
import Link from "next/link";
import { describeLanding } from "@/lib/landing/describe-landing";
import type { LandingSummary } from "@/lib/landing/summarise-landing";

/** The parts of the last phase with their counts, each leading to its place below `path`. */
export function LandLines({ summary, path }: { summary: LandingSummary; path: string }) {
  return (
    <ul className="text-sm">
      {describeLanding(summary).map(({ id, name, count }) => (
        <li
          key={id}
          className="tabular flex flex-wrap items-center justify-between gap-x-6 border-t border-line last:border-b"
        >
          <Link
            href={`${path}#${id}` as Route}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-medium text-action underline-offset-4 hover:underline"
          >
            {name}
          </Link>
          <span className="text-muted">{count}</span>
        </li>
      ))}
    </ul>
  );
}
