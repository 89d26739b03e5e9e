import type { Route } from "next";
import Link from "next/link";
import type { ReplanHint } from "@/lib/progress/find-replan-hint";
import { ReplanNotice } from "./replan-notice";

/** The ways from a roadmap to its other plans, the next one and the earlier ones, to paper and to what comes after; and whether a replan is worth a look. */
export function RoadmapLinks({ roadmapId, hint }: { roadmapId: string; hint: ReplanHint | null }) {
  const links = [
    ["Replan", `/roadmaps/${roadmapId}/replan`],
    ["History", `/roadmaps/${roadmapId}/history`],
    ["Print", `/roadmaps/${roadmapId}/print`],
    ["Land", `/roadmaps/${roadmapId}/land`],
  ] as const;
  return (
    <>
      <nav aria-label="This roadmap">
        <ul className="flex flex-wrap gap-x-5">
          {links.map(([word, href]) => (
            <li key={href}>
              <Link
                href={href as Route}
                prefetch={false}
                className="inline-flex min-h-11 items-center text-sm font-semibold text-action underline-offset-4 hover:underline"
              >
                {word}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="w-full empty:hidden">
        <ReplanNotice hint={hint} roadmapId={roadmapId} />
      </div>
    </>
  );
}
