import { eq } from "drizzle-orm";
import { users } from "@/db/schema/identity";
import { openTransaction } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";

/** Sets the viewer's name, IANA time zone and whether single-key shortcuts work. */
export function updateProfile(
  viewer: Viewer,
  profile: { name: string | null; timeZone: string; hasSingleKeyShortcuts: boolean },
): Promise<void> {
  return openTransaction(async ({ db }) => {
    await db.update(users).set(profile).where(eq(users.id, viewer.userId));
  });
}
