import { and, eq, sql } from "drizzle-orm";
import { lockMilestone } from "@/db/progress/lock-milestone";
import { changeRow } from "@/db/rows/change-row";
import { firstVersion } from "@/db/rows/first-version";
import { stories } from "@/db/schema/landing";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { findPlace, type Placed, orderPortfolio, spaceOut } from "@/lib/landing/order-portfolio";
import { findStory } from "./find-story";
import { listStories } from "./list-stories";

export type PortfolioMove = "add" | "remove" | "up" | "down";

/**
 * Puts a milestone at the end of its roadmap's portfolio, takes it out, or moves it by one. A move that leads nowhere, such
 * as up from the top, is refused with `{ ok: false }`; one that had to space out the others has no undo. NotFoundError for a milestone that is not the viewer's.
 */
export function placeStory(
  viewer: Viewer,
  { milestoneId, move }: { milestoneId: string; move: PortfolioMove },
  once: Once,
): Promise<{ ok: true; changeId: number | null } | { ok: false }> {
  return changeAs(viewer, once, async (tx) => {
    // Locks the roadmap too, so that two moves in one portfolio come one after the other.
    const { row } = await lockMilestone(tx, milestoneId);
    const held = await findStory(tx, milestoneId);
    const members = await listMembers(tx, row.roadmapId);
    const at = members.findIndex(({ id }) => id === held?.id);
    const index = findIndex(move, at, members.length);
    if (index === null) return { ok: false };
    const others = members.filter(({ id }) => id !== held?.id);
    const room = index === "out" ? { place: null, isSpaced: false } : await makeRoom(tx, others, index);
    const { place } = room;
    const id = held?.id ?? crypto.randomUUID();
    const change = { kind: "story-written", table: stories, id, roadmapId: row.roadmapId, milestoneId } as const;
    const changeId = await changeRow(tx, change, () =>
      held
        ? setPlace(tx, id, place)
        : tx.db.insert(stories).values({
            id,
            milestoneId,
            portfolioPlace: place,
            userId: viewer.userId,
            version: firstVersion(tx, change.kind),
          }),
    );
    return { ok: true, changeId: room.isSpaced ? null : changeId };
  });
}

/** Where among the others a member ends up, "out" of the portfolio, or null where the move leads nowhere. */
function findIndex(move: PortfolioMove, at: number, count: number): number | "out" | null {
  const isMember = at >= 0;
  if (move === "add") return isMember ? null : count;
  if (!isMember) return null;
  if (move === "remove") return "out";
  const index = move === "up" ? at - 1 : at + 1;
  return index < 0 || index >= count ? null : index;
}

async function listMembers(tx: PrivateTx, roadmapId: string): Promise<Placed[]> {
  const rows = await listStories(tx, roadmapId);
  return orderPortfolio(rows.map(({ id, portfolioPlace }) => ({ id, place: portfolioPlace })));
}

/** After some fifty moves into one gap no number is left in it: then the others are spaced out, and older undos of theirs lapse. */
async function makeRoom(tx: PrivateTx, others: readonly Placed[], index: number) {
  const found = findPlace(
    others.map(({ place }) => place),
    index,
  );
  if (found !== null) return { place: found, isSpaced: false };
  const spaced = spaceOut(others.length);
  for (const [at, { id }] of others.entries()) await setPlace(tx, id, spaced[at] ?? at + 1);
  return { place: findPlace(spaced, index), isSpaced: true };
}

const setPlace = ({ db, viewer }: PrivateTx, id: string, portfolioPlace: number | null) =>
  db
    .update(stories)
    .set({ portfolioPlace, version: sql`${stories.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(stories.id, id), eq(stories.userId, viewer.userId)));
