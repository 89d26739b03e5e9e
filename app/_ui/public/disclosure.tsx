import type { ReactNode } from "react";

/** A part that opens on demand, without any script. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="group border-b border-line">
      <summary className="flex min-h-11 items-center gap-3 py-2 font-semibold hover:text-action [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          aria-hidden="true"
          className="shrink-0 text-action group-open:rotate-90"
        >
          <path d="M4 1.5l5 4.5l-5 4.5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
