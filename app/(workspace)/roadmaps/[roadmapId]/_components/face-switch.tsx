import type { Route } from "next";
import Link from "next/link";
import { type Face, faces, type RoadmapFilter, writeFilter } from "@/lib/view/filter-milestones";

const words: Record<Face, string> = { list: "List", timeline: "Timeline", graph: "Graph" };

/** The three pictures of the roadmap as links; what is chosen and open stays so from one to the next. */
export function FaceSwitch({ filter, path }: { filter: RoadmapFilter; path: string }) {
  return (
    <nav aria-label="View of the roadmap">
      <ul className="inline-flex flex-wrap rounded-md border border-edge">
        {faces.map((view, at) => (
          <li key={view} className="not-first:border-l not-first:border-edge">
            <Link
              href={`${path}${writeFilter({ ...filter, view })}` as Route}
              scroll={false}
              prefetch={false}
              aria-current={filter.view === view ? "page" : undefined}
              className={`inline-flex min-h-11 items-center px-4 text-sm ${corners(at)} hover:text-action aria-[current]:bg-action aria-[current]:font-semibold aria-[current]:text-on-action`}
            >
              {words[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** By number, for a style that asks whether an ancestor is the last child makes the browser style the whole page at every piece of it that arrives. */
function corners(at: number): string {
  if (at === 0) return "rounded-l-[0.4rem]";
  return at === faces.length - 1 ? "rounded-r-[0.4rem]" : "";
}
