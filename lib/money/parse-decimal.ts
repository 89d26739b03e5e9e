import { ratio, type Ratio } from "@/lib/money/ratio";

/** A decimal text such as '1.0837' as an exact ratio; null for anything else, for a sign, and beyond 12 digits on a side. */
export function parseDecimal(text: string): Ratio | null {
  const match = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = "0", fraction = ""] = match;
  return ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}
