import type { IsoDay, Level } from "@/lib/catalogue/types";
import { addMonths } from "@/lib/time/add-months";

/**
 * Whether a claimed level is worth a second look: the skill is one that fades, and the months after which the catalogue says
 * so have passed since the claim. Nothing fades from level 0.
 */
export function needsSecondLook(
  claim: { level: Level; claimedOn: IsoDay },
  recheckMonths: number | null,
  today: IsoDay,
): boolean {
  if (claim.level === 0 || recheckMonths === null) return false;
  return addMonths(claim.claimedOn, recheckMonths) <= today;
}
