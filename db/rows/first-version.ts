import { and, eq, type SQL, sql } from "drizzle-orm";
import { type ChangeKind, changes } from "@/db/schema/journal";
import type { PrivateTx } from "@/db/transaction";

/**
 * The version a new row begins with where another may have stood in its place before: higher than any of those had, so that
 * a page which shows one of them is noticed. Each change and each undo counts a version up, and changes are never forgotten.
 */
export function firstVersion({ db, viewer }: PrivateTx, kind: ChangeKind): SQL {
  const earlier = db
    .select({ version: sql`2 * count(*) + 1` })
    .from(changes)
    .where(and(eq(changes.userId, viewer.userId), eq(changes.kind, kind)));
  return sql`(${earlier})`;
}
