import { recordChange } from "@/db/progress/record-change";
import { skillClaims } from "@/db/schema/roadmaps";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Level } from "@/lib/catalogue/types";
import { currentClaims } from "./current-claims";

/**
 * Records the viewer's own word about one skill, also when it is the level they hold: looked at again, a level counts from
 * today. Answers the change's id, null when the same was said today already.
 */
export function restateLevel(
  viewer: Viewer,
  { skillId, level, today }: { skillId: string; level: Level; today: string },
  once: Once,
): Promise<{ ok: true; changeId: number | null }> {
  return changeAs(viewer, once, async (tx) => {
    const held = (await currentClaims(tx)).get(skillId);
    if (held?.level === level && held.claimedOn >= today) return { ok: true, changeId: null };
    const rows = await tx.db
      .insert(skillClaims)
      .values({ userId: viewer.userId, skillId, level, basis: "self", claimedOn: today })
      .returning({ sequence: skillClaims.sequence });
    const changeId = await recordChange(tx, {
      kind: "skill-claimed",
      roadmapId: null,
      milestoneId: null,
      before: null,
      after: { sequences: rows.map(({ sequence }) => sequence), levels: { [skillId]: level } },
    });
    return { ok: true, changeId };
  });
}
