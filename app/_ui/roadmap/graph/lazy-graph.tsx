"use client";

import dynamic from "next/dynamic";

/** The graph's own code, fetched only where the graph is shown; it draws in the browser alone. */
export const LazyGraph = dynamic(() => import("./need-graph").then(({ NeedGraphCanvas }) => NeedGraphCanvas), {
  ssr: false,
  // What is there until the script is, and stays where there is none.
  loading: () => (
    <p className="grid h-full place-items-center p-6 text-center text-sm text-muted">
      The graph is drawn by JavaScript. Without it, the list and the timeline show the same steps.
    </p>
  ),
});
