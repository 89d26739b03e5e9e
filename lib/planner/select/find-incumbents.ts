import { coverGreedily } from "@/lib/planner/select/cover-greedily";
import { keepGreedily } from "@/lib/planner/select/keep-greedily";
import type { Search } from "@/lib/planner/select/search";

/** When covers are looked for: before there are prices, while they settle at the root, or at a deeper node. */
export type Occasion = "start" | "root" | "node";

/** Builds a few covers in different moods from the prices of the moment; the best one found so far is kept. */
export function findIncumbents(search: Search, occasion: Occasion): void {
  if (search.waivable.length > 0) {
    keepGreedily(search, "density");
    if (occasion === "start") keepGreedily(search, "worth");
    else keepGreedily(search, "liking");
    return;
  }
  coverGreedily(search, { reducedShare: 1 });
  if (occasion === "start") coverGreedily(search, { reducedShare: 0 });
  if (occasion === "root") coverGreedily(search, { reducedShare: 0.6 });
  if (occasion !== "start") coverGreedily(search, "liking");
}
