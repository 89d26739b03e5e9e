import { and, eq, sql } from "drizzle-orm";
import { ConflictError } from "@/db/errors";
import { changeRow } from "@/db/rows/change-row";
import { takeTurn } from "@/db/rows/take-turn";
import { paySettings } from "@/db/schema/landing";
import { changeAs, type Once, type PrivateTx } from "@/db/transaction";
import type { Viewer } from "@/db/viewer";
import { validateAssumptions, validateExchangeRate } from "@/lib/compensation/schema/validate-offer";
import type { Assumptions } from "@/lib/compensation/valuation";
import { invariant } from "@/lib/core/invariant";
import type { Currency } from "@/lib/money/currency";
import type { ExchangeRate } from "@/lib/money/exchange-rate";

export type PaySettings = { currency: Currency; assumptions: Assumptions; rates: ExchangeRate[] };

/**
 * Keeps what the viewer assumes for every offer alike; `version` is 0 when nothing was kept before. Throws ConflictError with
 * what stands there when it is old, InvariantError for assumptions or rates that were not checked.
 */
export function editPaySettings(
  viewer: Viewer,
  { version, currency, assumptions, rates }: PaySettings & { version: number },
  once: Once,
): Promise<{ ok: true; changeId: number }> {
  invariant(validateAssumptions(assumptions).ok, "assumptions must be checked before they are kept");
  invariant(
    rates.every((rate) => validateExchangeRate(rate).ok),
    "rates must be checked before they are kept",
  );
  return changeAs(viewer, once, async (tx) => {
    const held = await lockSettings(tx);
    if ((held?.version ?? 0) !== version) throw new ConflictError(held ? { ...held } : { version: 0 });
    const id = held?.id ?? crypto.randomUUID();
    const changeId = await changeRow(tx, { kind: "pay-settings-edited", table: paySettings, id }, () =>
      held
        ? tx.db
            .update(paySettings)
            .set({ currency, assumptions, rates, version: version + 1, updatedAt: sql`now()` })
            .where(and(eq(paySettings.id, id), eq(paySettings.userId, viewer.userId)))
        : tx.db.insert(paySettings).values({ id, userId: viewer.userId, currency, assumptions, rates }),
    );
    return { ok: true, changeId };
  });
}

async function lockSettings(tx: PrivateTx) {
  await takeTurn(tx, "pay-settings");
  const [held] = await tx.db.select().from(paySettings).where(eq(paySettings.userId, tx.viewer.userId));
  return held ?? null;
}
