import type { Route } from "next";
import Link from "next/link";
import { PrintButton } from "./print-button";

type Props = {
  roadmapPath: string;
  phases: string[];
  chosen: string | null;
  hasNotes: boolean;
  addressOf: (phase: string | null, hasNotes: boolean) => string;
};

const look =
  "inline-flex min-h-11 items-center text-sm text-action underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline";

/** What can be chosen before printing; on screen only. */
export function PrintBar({ roadmapPath, phases, chosen, hasNotes, addressOf }: Props) {
  return (
    <div className="grid gap-3 border-b border-line pb-5 print:hidden">
      <Link href={roadmapPath as Route} className={`${look} justify-self-start font-semibold`}>
        <span aria-hidden="true" className="mr-1.5">
          ←
        </span>
        Back to the roadmap
      </Link>
      <nav aria-label="What to print" className="flex flex-wrap gap-x-5">
        <Link
          href={addressOf(null, hasNotes) as Route}
          aria-current={chosen === null ? "page" : undefined}
          className={look}
        >
          Whole plan
        </Link>
        {phases.map((name) => (
          <Link
            key={name}
            href={addressOf(name, hasNotes) as Route}
            aria-current={chosen === name ? "page" : undefined}
            className={look}
          >
            {name}
          </Link>
        ))}
        <Link href={addressOf(chosen, !hasNotes) as Route} className={`${look} sm:ml-auto`}>
          {hasNotes ? "Leave my notes out" : "Add my notes"}
        </Link>
      </nav>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <PrintButton />
        <p className="text-sm text-muted">
          Your browser’s own print command does the same: Ctrl + P, on a Mac Cmd + P.
        </p>
      </div>
    </div>
  );
}
