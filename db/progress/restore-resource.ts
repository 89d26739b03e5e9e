import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { milestoneResources } from "@/db/schema/check-ins";
import type { PrivateTx } from "@/db/transaction";
import type { ResourceTexts } from "./add-resource";
import type { ChangeRow } from "./list-changes";

type Former = Omit<typeof milestoneResources.$inferSelect, "createdAt" | "updatedAt"> & {
  createdAt: string;
  updatedAt: string;
};

/** Gives an own resource the texts it had before an edit. Throws ConflictError when it was edited again or removed. */
export async function restoreResource({ db, viewer }: PrivateTx, change: ChangeRow): Promise<void> {
  const { title, url, note } = change.before as ResourceTexts;
  const set = change.after as ResourceTexts & { id: string };
  const restored = await db
    .update(milestoneResources)
    .set({ title, url, note, version: sql`${milestoneResources.version} + 1`, updatedAt: sql`now()` })
    .where(
      and(
        eq(milestoneResources.id, set.id),
        eq(milestoneResources.userId, viewer.userId),
        eq(milestoneResources.title, set.title),
        eq(milestoneResources.url, set.url),
        eq(milestoneResources.note, set.note),
      ),
    )
    .returning({ id: milestoneResources.id });
  if (restored.length === 0) throw new ConflictError(null);
}

/** Puts a removed own resource back, with the very id it had; a page that shows an older version of it is refused. */
export async function putBackResource({ db, viewer }: PrivateTx, { before }: Pick<ChangeRow, "before">): Promise<void> {
  const row = before as Former;
  const [createdAt, updatedAt] = [sql`${row.createdAt}::timestamptz`, sql`${row.updatedAt}::timestamptz`];
  await db
    .insert(milestoneResources)
    .values({ ...row, createdAt, updatedAt, version: row.version + 1, userId: viewer.userId });
}
