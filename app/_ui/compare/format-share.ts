import { shareOf, type WeightPart } from "@/lib/compare/weigh-readiness";

/** A weight's share as whole percent, rounded down so that 100% means all of it; "none asked" where nothing is. */
export function formatShare(part: WeightPart): string {
  if (part.weight === 0) return "none asked";
  return `${Math.floor(100 * shareOf(part))}%`;
}

export type ShareWord = "most" | "about half" | "some" | "little" | "nothing";

/** What a share of common weight amounts to in a word. */
export function shareWord(part: WeightPart): ShareWord {
  const share = shareOf(part);
  if (share >= 0.6) return "most";
  if (share >= 0.4) return "about half";
  if (share >= 0.2) return "some";
  return share > 0 ? "little" : "nothing";
}
