import type { Currency } from "@/lib/money/currency";

/** An amount in whole cents of one currency; negative for a cost. */
export type Money = { amountCents: number; currency: Currency };
