import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { lockMilestone } from "@/db/progress/lock-milestone";
import { changeRow } from "@/db/rows/change-row";
import { firstVersion } from "@/db/rows/first-version";
import { stories } from "@/db/schema/landing";
import { changeAs, type Once } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import type { StoryTexts } from "@/lib/landing/story-texts";
import { findStory } from "./find-story";

/** `version` is that of the story the page showed, 0 where there was none. */
export type WriteStory = StoryTexts & { milestoneId: string; version: number };

/**
 * Writes what a milestone shows an employer: situation, action and result. Throws ConflictError with the texts that stand
 * there when `version` is old, NotFoundError for a milestone that is not the viewer's.
 */
export function writeStory(
  viewer: Viewer,
  { milestoneId, version, situation, action, result }: WriteStory,
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  return changeAs(viewer, once, async (tx) => {
    const { row } = await lockMilestone(tx, milestoneId);
    const held = await findStory(tx, milestoneId);
    if ((held?.version ?? 0) !== version) {
      const { situation: s, action: a, result: r } = held ?? { situation: "", action: "", result: "" };
      throw new ConflictError({ situation: s, action: a, result: r, version: held?.version ?? 0 });
    }
    const id = held?.id ?? crypto.randomUUID();
    const texts = { situation, action, result };
    const change = { kind: "story-written", table: stories, id, roadmapId: row.roadmapId, milestoneId } as const;
    const changeId = await changeRow(tx, change, () =>
      held
        ? tx.db
            .update(stories)
            .set({ ...texts, version: held.version + 1, updatedAt: sql`now()` })
            .where(and(eq(stories.id, id), eq(stories.userId, viewer.userId)))
        : tx.db
            .insert(stories)
            .values({ ...texts, id, milestoneId, userId: viewer.userId, version: firstVersion(tx, change.kind) }),
    );
    return { ok: true, changeId };
  });
}
