import Link from "next/link";
import type { Route } from "next";
import { LazyGraph } from "@/app/_ui/roadmap/graph/lazy-graph";
import { type PlacedGraph, placeGraph } from "@/app/_ui/roadmap/graph/place-graph";
import { buildNeedGraph } from "@/lib/view/build-need-graph";
import { passesFilter, writeFilter } from "@/lib/view/filter-milestones";
import type { FaceProps } from "./face-props";

/** What needs what, as a drawing to pan and zoom; the list and the timeline are the ways without script or sight. */
export function GraphFace({ loaded, filter, path, linkTo }: FaceProps) {
  const shown = new Set(loaded.view.milestones.filter((each) => passesFilter(each, filter)).map(({ key }) => key));
  const graph = buildNeedGraph(loaded.view.milestones, ({ key }) => shown.has(key));
  const placed = placeGraph(graph);
  const hasThrough = graph.edges.some(({ isThrough }) => isThrough);
  const to = (view: "list" | "timeline") => `${path}${writeFilter({ ...filter, view })}` as Route;
  const others = (
    <>
      <Link href={to("list")} prefetch={false} className="text-action underline underline-offset-4">
        list
      </Link>{" "}
      and the{" "}
      <Link href={to("timeline")} prefetch={false} className="text-action underline underline-offset-4">
        timeline
      </Link>
    </>
  );
  return (
    <section aria-label="What needs what" className="grid gap-3">
      <p id="graph-keys" className="text-sm text-muted">
        An arrow leads from a step to one that needs it{hasThrough ? "; dashed, through steps that are hidden" : ""}.
        Open one to see its way here and on.{" "}
        <span className="max-sm:hidden">
          Tab goes through the steps in order, arrow keys to their neighbours, Enter opens.
        </span>{" "}
        Everything is in the {others} too.
      </p>
      <a
        href="#after-graph"
        className="sr-only rounded-md bg-action px-4 py-2 text-on-action focus:not-sr-only focus:justify-self-start focus:px-4 focus:py-2"
      >
        Skip the graph
      </a>
      <div
        style={{ maxHeight: heightFor(placed) }}
        className="h-[70dvh] min-h-96 overflow-hidden rounded-md border border-line sm:h-[min(48rem,calc(100dvh-6rem))]"
      >
        <LazyGraph
          graph={placed}
          chosen={filter.milestone}
          hrefs={Object.fromEntries(graph.nodes.map(({ key }) => [key, linkTo(key)]))}
        />
      </div>
      <p id="after-graph" tabIndex={-1} className="sr-only">
        End of the graph
      </p>
    </section>
  );
}

/** A small drawing needs no high frame: its own height where it fits in the widest one, and room for the tools. */
function heightFor({ phases }: PlacedGraph): number {
  const width = Math.max(...phases.map((phase) => phase.x + phase.width));
  const height = Math.max(...phases.map((phase) => phase.height));
  return Math.round(height * Math.min(1, 1100 / width)) + 160;
}
