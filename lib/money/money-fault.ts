import type { Currency } from "@/lib/money/currency";

/** Why typed money is not one amount; of an ambiguous text both readings, the lower one to the nearest cent. */
export type MoneyFault =
  | { reason: "unread" }
  | { reason: "negative" }
  | { reason: "too-fine" }
  | { reason: "too-large" }
  | { reason: "ambiguous"; lowCents: number; highCents: number }
  | { reason: "other-currency"; mark: string; currency: Currency };
