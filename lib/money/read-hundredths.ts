/**
 * A decimal as people write it, '12.5', '12,5 %' or '−3', as whole units of a hundredth (`decimals` 2) or of a tenth (1). Null for
 * anything else and for more decimals: nothing is rounded.
 */
export function readHundredths(text: string, decimals: 1 | 2): number | null {
  const match = /^([-−–])?(\d{1,4})(?:[.,](\d{1,2}))?\s?%?$/.exec(text.trim());
  if (!match) return null;
  const [, sign, whole = "0", fraction = ""] = match;
  if (fraction.length > decimals) return null;
  const size = Number(whole) * 10 ** decimals + Number(fraction.padEnd(decimals, "0"));
  return sign && size !== 0 ? -size : size;
}
