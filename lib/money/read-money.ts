import { readAmountCents } from "@/lib/money/read-amount-cents";

const around = /^(?:[A-Z]{1,3}\s?)?[$€£₹₪]?\s?(.*?)\s?(?:[A-Z]{3}|[€£]|zł|Kč|kr)?$/;

/**
 * Money as people write it, '$145,000', '145 000.50', '€90k' or '1200 CHF', as whole cents; a currency's sign is passed over and
 * not checked. Null when it is not one amount of zero or more with at most two decimals.
 */
export function readMoney(text: string): number | null {
  const [, plain = ""] = around.exec(text.trim()) ?? [];
  const thousands = /^(.+?)\s?[kK]$/.exec(plain);
  if (!thousands) return readAmountCents(plain);
  const cents = readAmountCents(thousands[1] ?? "");
  return cents === null ? null : cents * 1000;
}
