/** Typed money such as '185,000' or '1 250.50' as whole cents; null when it is not one amount of zero or more with at most two decimals. */
export function readAmountCents(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/g, "");
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const [, whole = "0", fraction = ""] = match;
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}
