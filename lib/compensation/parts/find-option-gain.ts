import type { ExitScenario, OptionGrant } from "@/lib/compensation/offer";
import { fromBps } from "@/lib/money/from-bps";
import {
  compareRatios,
  multiplyRatios,
  oneRatio,
  ratio,
  type Ratio,
  subtractRatios,
  zeroRatio,
} from "@/lib/money/ratio";

/**
 * Exact cents gained by one option at an exit, never below zero: price − strike, where a company value becomes a price by
 * value × (1 − dilution) ÷ today's fully diluted shares. Claims that investors are paid first are not in it.
 */
export function findOptionGain(grant: OptionGrant, { exit }: ExitScenario): Ratio {
  const price =
    exit.kind === "share-price"
      ? ratio(exit.priceCents)
      : multiplyRatios(
          ratio(exit.valueCents, exit.dilutedShares),
          subtractRatios(oneRatio, fromBps(grant.dilutionBps)),
        );
  const gain = subtractRatios(price, ratio(grant.strikeCents));
  return compareRatios(gain, zeroRatio) > 0 ? gain : zeroRatio;
}
