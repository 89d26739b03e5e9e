import type { Relaxation } from "@/lib/planner/select/relaxation";

/** How far to go: `length` times the gap between `target` and `bound`; a fresh start forgets the direction of the steps before. */
export type Stride = { bound: number; target: number; length: number; least: number; isFresh: boolean };

/** Share of the new subgradient in the direction; the rest is the last direction (deflection damps zigzag). */
const NEW_SHARE = 0.35;

/** Moves all prices one step up the deflected subgradient. False when the relaxed solution keeps every row: the bound is met. */
export function movePrices(relaxation: Relaxation, stride: Stride): boolean {
  const isNew = stride.isFresh ? 1 : NEW_SHARE;
  const isOld = 1 - isNew;
  const facts = turnFacts(relaxation, isNew, isOld);
  const pairs = turnPairs(relaxation, isNew, isOld);
  const rows = turnRows(relaxation, isNew, isOld);
  const squared = facts.squared + pairs.squared + rows.squared;
  if (squared > 0) walk(relaxation, (stride.length * Math.max(stride.least, stride.target - stride.bound)) / squared);
  return facts.isViolated || pairs.isViolated || rows.isViolated;
}

type Turn = { squared: number; isViolated: boolean };

function turnFacts(relaxation: Relaxation, isNew: number, isOld: number): Turn {
  const { price, priceStep, supporters, demandedFacts, demandedCount } = relaxation;
  let squared = 0;
  let isViolated = false;
  for (let a = 0; a < demandedCount; a++) {
    const fact = demandedFacts[a]!;
    const slope = 1 - supporters[fact]!;
    if (slope !== 0) isViolated = true;
    let step = isNew * slope + isOld * priceStep[fact]!;
    if (step < 0 && price[fact]! <= 0) step = 0;
    priceStep[fact] = step;
    squared += step * step;
  }
  return { squared, isViolated };
}

function turnPairs(relaxation: Relaxation, isNew: number, isOld: number): Turn {
  const { toll, tollStep, supporters, pairLoad, activePairs, activeNeed, activeCount } = relaxation;
  let squared = 0;
  let isViolated = false;
  for (let a = 0; a < activeCount; a++) {
    const pair = activePairs[a]!;
    const need = activeNeed[a]!;
    const slope = pairLoad[pair]! - (need < 0 ? 1 : supporters[need]!);
    if (slope > 0 || (slope < 0 && toll[pair]! > 0)) isViolated = true;
    let step = isNew * slope + isOld * tollStep[pair]!;
    if (step < 0 && toll[pair]! <= 0) step = 0;
    tollStep[pair] = step;
    squared += step * step;
  }
  return { squared, isViolated };
}

function turnRows(relaxation: Relaxation, isNew: number, isOld: number): Turn {
  const { state, rowPrice, rowStep, rowScale, freeItems, freeCount, isPicked } = relaxation;
  let squared = 0;
  let isViolated = false;
  state.cover.rows.forEach((row, r) => {
    let excess = state.fixedUse[r]! - row.limit;
    for (let a = 0; a < freeCount; a++) if (isPicked[freeItems[a]!] === 1) excess += row.use[freeItems[a]!]!;
    if (excess > 0 || (excess < 0 && rowPrice[r]! > 0)) isViolated = true;
    let step = (isNew * excess) / rowScale[r]! + isOld * rowStep[r]!;
    if (step < 0 && rowPrice[r]! <= 0) step = 0;
    rowStep[r] = step;
    squared += step * step;
  });
  return { squared, isViolated };
}

function walk(relaxation: Relaxation, factor: number): void {
  const { price, priceStep, demandedFacts, demandedCount, toll, tollStep, activePairs, activeCount } = relaxation;
  for (let a = 0; a < demandedCount; a++) {
    const fact = demandedFacts[a]!;
    price[fact] = Math.max(0, price[fact]! + factor * priceStep[fact]!);
  }
  for (let a = 0; a < activeCount; a++) {
    const pair = activePairs[a]!;
    toll[pair] = Math.max(0, toll[pair]! + factor * tollStep[pair]!);
  }
  const { rowPrice, rowStep, rowScale } = relaxation;
  for (let r = 0; r < rowPrice.length; r++)
    rowPrice[r] = Math.max(0, rowPrice[r]! + (factor * rowStep[r]!) / rowScale[r]!);
}
