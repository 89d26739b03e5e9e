import type { OpenDemand } from "@/lib/planner/select/add-waivers";
import { coverFacts } from "@/lib/planner/select/choice";
import { fitDemands } from "@/lib/planner/select/fit-demands";
import type { Limits } from "@/lib/planner/select/limits";
import type { Reach } from "@/lib/planner/select/reach";

/** Nodes per question "does this fit?", and exchanges that are tried. */
const NODES = 40;
const MOST_SWAPS = 12;

/**
 * A choice that meets `fixed` and, of `open`, as much weight as a local search finds: it adds the heaviest demand that still
 * fits until none does, and exchanges one for a heavier one. `chosen` must keep the limits and meet `fixed`.
 */
export function addWhatFits(
  reach: Reach,
  limits: Limits,
  chosen: Uint8Array,
  fixed: readonly OpenDemand[],
  open: readonly OpenDemand[],
): { chosen: Uint8Array; nodes: number } {
  const byWeight = [...open].sort((a, b) => b.weight - a.weight || a.fact - b.fact);
  let best = chosen;
  let nodes = 0;
  const listMet = (): Set<OpenDemand> => {
    const given = coverFacts(reach.cover, best);
    return new Set(byWeight.filter((demand) => given[demand.fact]! > 0));
  };
  const accept = (demands: readonly OpenDemand[]): boolean => {
    const fit = fitDemands(reach, limits, [...fixed, ...demands], NODES);
    nodes += fit.nodes;
    if (fit.chosen) best = fit.chosen;
    return fit.chosen !== null;
  };
  const addAll = (): void => {
    for (const demand of byWeight) {
      const met = listMet();
      if (!met.has(demand)) accept([...met, demand]);
    }
  };
  addAll();
  for (let left = MOST_SWAPS; left > 0; ) {
    const swaps = listSwaps(byWeight, listMet()).slice(0, left);
    const at = swaps.findIndex((demands) => accept(demands));
    left -= at < 0 ? swaps.length : at + 1;
    if (at < 0) break;
    addAll();
  }
  return { chosen: best, nodes };
}

/** What is met with one demand exchanged for a heavier one that is not, the greatest gain first. */
function listSwaps(byWeight: readonly OpenDemand[], met: ReadonlySet<OpenDemand>): OpenDemand[][] {
  const swaps: { gain: number; demands: OpenDemand[] }[] = [];
  for (const heavier of byWeight) {
    if (met.has(heavier)) continue;
    for (const lighter of met) {
      if (lighter.weight >= heavier.weight) continue;
      const demands = [...met].filter((demand) => demand !== lighter);
      swaps.push({ gain: heavier.weight - lighter.weight, demands: [...demands, heavier] });
    }
  }
  return swaps.sort((a, b) => b.gain - a.gain).map((swap) => swap.demands);
}
