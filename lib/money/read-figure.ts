import { accept, refuse, type Result } from "@/lib/core/result";
import type { MoneyFault } from "@/lib/money/money-fault";
import { roundRatio, ratio } from "@/lib/money/ratio";

/** Thousands by comma, blank or apostrophe, or the Indian way; cents behind a point. */
const withPoint = /^(\d+|\d+(?:[,\s'’]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.(\d+))?$/;
/** Thousands by point, blank or apostrophe; cents behind a comma. */
const withComma = /^(\d+|\d+(?:[\s'’]\d{3})+|\d{1,3}(?:\.\d{3})+),(\d+)$/;
const pointedMillions = /^(\d{1,3}(?:\.\d{3}){2,})$/;
/** One separator before the last three digits: thousands or decimals, but for '120,000', which is thousands here. */
const doubtful = /^(\d+(?:[\s'’]\d{3})*)[.,](\d{3})$/;
const commaThousands = /^(?!0+,)\d{1,3},\d{3}$/;

/**
 * Digits with their separators, '1,250.50', '1.250,50', '120’000' or '12,00,000', times `scale` as whole cents. Nothing is rounded
 * and nothing guessed: refuses as ambiguous what may be thousands or decimals ('120.000'), as too fine what is below a cent, as too
 * large what a number cannot hold to the cent, and as unread everything else.
 */
export function readFigure(text: string, scale: 1 | 1_000 | 1_000_000): Result<number, MoneyFault> {
  const doubt = commaThousands.test(text) ? null : doubtful.exec(text);
  if (doubt) return weighReadings(doubt, BigInt(scale));
  const [, whole, rest = ""] = withPoint.exec(text) ?? withComma.exec(text) ?? pointedMillions.exec(text) ?? [];
  if (whole === undefined) return refuse({ reason: "unread" });
  const cents = ratio(BigInt(digitsOf(whole) + rest) * BigInt(scale) * 100n, 10n ** BigInt(rest.length));
  if (cents.denominator !== 1n || (scale === 1 && rest.length > 2)) return refuse({ reason: "too-fine" });
  return isTooLarge(cents.numerator) ? refuse({ reason: "too-large" }) : accept(Number(cents.numerator));
}

const digitsOf = (text: string) => text.replace(/\D/g, "");
const isTooLarge = (cents: bigint) => cents > BigInt(Number.MAX_SAFE_INTEGER);

/** '120.000' is 120 or 120,000. Behind nothing but a zero stand no thousands, so what is left of a cent there is too fine. */
function weighReadings([, lead = "", rest = ""]: readonly string[], scale: bigint): Result<number, MoneyFault> {
  const high = BigInt(digitsOf(lead) + rest) * scale * 100n;
  const low = ratio(high, 1_000n);
  if (high === 0n) return accept(0);
  if (isTooLarge(high)) return refuse({ reason: "too-large" });
  if (/^0+$/.test(lead) && low.denominator !== 1n) return refuse({ reason: "too-fine" });
  return refuse({ reason: "ambiguous", lowCents: roundRatio(low), highCents: Number(high) });
}
