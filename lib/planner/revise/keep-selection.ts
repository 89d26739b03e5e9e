import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { dropRedundant } from "@/lib/planner/select/choice";
import { demandOnly } from "@/lib/planner/select/fit-demands";
import { isCover, sumChosen } from "@/lib/planner/select/is-cover";
import type { Reach } from "@/lib/planner/select/reach";

/**
 * The old selection as a choice over `reach`, without what became redundant; null when it no longer meets the demands. Items
 * that the reach does not hold (ruled out, gone, or of no use any more) are left out first.
 */
export function keepSelection(
  reach: Reach,
  old: ReadonlySet<number>,
  demands: readonly OpenDemand[],
): Uint8Array | null {
  const kept = Uint8Array.from(reach.items, (item) => (old.has(item) ? 1 : 0));
  takeTallies(reach, kept);
  return isCover(demandOnly(reach, demands), kept) ? dropRedundant(reach.cover, kept, demands) : null;
}

/** Tallies cost nothing: every one that the kept experience bears out is taken; what is idle goes later. */
function takeTallies(reach: Reach, chosen: Uint8Array): void {
  for (const row of reach.cover.rows) {
    const tally = row.use.findIndex((use) => use > 0);
    if (sumChosen(row.use, chosen) + row.use[tally]! <= row.limit) chosen[tally] = 1;
  }
}
