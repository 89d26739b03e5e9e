import { recordChange } from "@/db/progress/record-change";
import { skillClaims } from "@/db/schema/roadmaps";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { Level } from "@/lib/catalogue/types";
import { currentClaims } from "./current-claims";

/** Appends self-rated levels that differ from the present claims; answers the ids of the rows, for undo. */
export async function insertSelfClaims(tx: PrivateTx, levels: Record<string, Level>, on: string): Promise<number[]> {
  const held = await currentClaims(tx);
  const news = Object.entries(levels).filter(([skillId, level]) => held.get(skillId)?.level !== level);
  if (news.length === 0) return [];
  const rows = await tx.db
    .insert(skillClaims)
    .values(
      news.map(([skillId, level]) => ({
        userId: tx.viewer.userId,
        skillId,
        level,
        basis: "self" as const,
        claimedOn: on,
      })),
    )
    .returning({ sequence: skillClaims.sequence });
  return rows.map(({ sequence }) => sequence);
}

/** Records how the viewer rates their own levels, by skill id. Answers the change's id, null when nothing changed. */
export function claimLevels(
  viewer: Viewer,
  input: { levels: Record<string, Level>; today: string },
  once: Once,
): Promise<{ ok: true; changeId: number | null }> {
  return changeAs(viewer, once, async (tx) => {
    const sequences = await insertSelfClaims(tx, input.levels, input.today);
    if (sequences.length === 0) return { ok: true, changeId: null };
    const changeId = await recordChange(tx, {
      kind: "skill-claimed",
      roadmapId: null,
      milestoneId: null,
      before: null,
      after: { sequences, levels: input.levels },
    });
    return { ok: true, changeId };
  });
}
