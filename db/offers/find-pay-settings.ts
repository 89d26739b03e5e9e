import { eq } from "drizzle-orm";
import { paySettings } from "@/db/schema/landing";
import type { PrivateTx } from "@/db/transaction";

export type PaySettingsRow = typeof paySettings.$inferSelect;

/** What the viewer assumes for every offer alike; null before they set anything. */
export async function findPaySettings({ db, viewer }: PrivateTx): Promise<PaySettingsRow | null> {
  const [found] = await db.select().from(paySettings).where(eq(paySettings.userId, viewer.userId));
  return found ?? null;
}
