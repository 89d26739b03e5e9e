import type { Relaxation } from "@/lib/planner/select/relaxation";

/** Everything that movePrices changes, and the worth that newly demanded facts inherit. */
export type Prices = { price: Float64Array; toll: Float64Array; rowPrice: Float64Array; worth: Float64Array };

/** A copy of the prices of the moment. */
export function savePrices({ price, toll, rowPrice, worth }: Relaxation): Prices {
  return { price: price.slice(), toll: toll.slice(), rowPrice: rowPrice.slice(), worth: worth.slice() };
}

/** Copies the prices of the moment into `into`, which savePrices made before. */
export function copyPrices(relaxation: Relaxation, into: Prices): void {
  into.price.set(relaxation.price);
  into.toll.set(relaxation.toll);
  into.rowPrice.set(relaxation.rowPrice);
  into.worth.set(relaxation.worth);
}

/** Goes back to saved prices. */
export function restorePrices(relaxation: Relaxation, saved: Prices): void {
  relaxation.price.set(saved.price);
  relaxation.toll.set(saved.toll);
  relaxation.rowPrice.set(saved.rowPrice);
  relaxation.worth.set(saved.worth);
}
