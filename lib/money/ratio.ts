import { invariant } from "@/lib/core/invariant";

/** An exact fraction in lowest terms, its denominator above zero. Money is reckoned in these and rounded once, at the end. */
export type Ratio = { readonly numerator: bigint; readonly denominator: bigint };

const exactNumber = BigInt(Number.MAX_SAFE_INTEGER);

/** Euclid's algorithm, in plain numbers as soon as both fit: they are many times faster than big integers. */
function greatestDivisor(a: bigint, b: bigint): bigint {
  let [big, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small > exactNumber || (small > 0n && big > exactNumber)) [big, small] = [small, big % small];
  let [high, low] = [Number(big), Number(small)];
  while (low > 0) [high, low] = [low, high % low];
  return small === 0n ? big : BigInt(high);
}

/** `numerator / denominator` exactly, from integers; throws InvariantError for a denominator of zero. */
export function ratio(numerator: number | bigint, denominator: number | bigint = 1n): Ratio {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  invariant(under !== 0n, "a ratio needs a denominator other than zero");
  const sign = under < 0n ? -1n : 1n;
  const divisor = greatestDivisor(over, under) || 1n;
  return { numerator: (sign * over) / divisor, denominator: (sign * under) / divisor };
}

/** Nothing, exactly. */
export const zeroRatio: Ratio = { numerator: 0n, denominator: 1n };
/** One, exactly. */
export const oneRatio: Ratio = { numerator: 1n, denominator: 1n };

/** The exact sum of any number of ratios; zero for none. */
export function addRatios(...terms: readonly Ratio[]): Ratio {
  return terms.reduce(
    (sum, term) =>
      sum.denominator === term.denominator
        ? ratio(sum.numerator + term.numerator, sum.denominator)
        : ratio(
            sum.numerator * term.denominator + term.numerator * sum.denominator,
            sum.denominator * term.denominator,
          ),
    zeroRatio,
  );
}

/** `a - b` exactly. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** The exact product of any number of ratios; one for none. */
export function multiplyRatios(...factors: readonly Ratio[]): Ratio {
  let [over, under] = [1n, 1n];
  for (const { numerator, denominator } of factors) [over, under] = [over * numerator, under * denominator];
  return ratio(over, under);
}

/** `a / b` exactly; throws InvariantError when `b` is zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** `base` to a whole power of zero or more, exactly. */
export function raiseRatio(base: Ratio, power: number): Ratio {
  const exponent = BigInt(power);
  return ratio(base.numerator ** exponent, base.denominator ** exponent);
}

/** Negative when `a` is the smaller, 0 when they are equal, positive otherwise. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest integer not above the ratio. */
export function floorRatio(value: Ratio): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}

/** The nearest integer as a number, halves away from zero; throws InvariantError beyond what a number holds exactly. */
export function roundRatio(value: Ratio): number {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const rounded = (2n * size + value.denominator) / (2n * value.denominator);
  invariant(rounded <= BigInt(Number.MAX_SAFE_INTEGER), "an amount is too large to be kept to the cent");
  const whole = Number(rounded);
  return value.numerator < 0n && whole !== 0 ? -whole : whole;
}
