import { formatMoney } from "@/app/_ui/format";

/** Whole cents to the cent: "US$1,250.50", a loss as "−US$300". */
export function showMoney(cents: number, currency: string): string {
  return cents < 0 ? `−${formatMoney(-cents, currency)}` : formatMoney(cents, currency);
}

/** A difference with its sign: "+US$18,400", "−US$300", "nothing". */
export function showDifference(cents: number, currency: string): string {
  if (cents === 0) return "nothing";
  return cents > 0 ? `+${formatMoney(cents, currency)}` : showMoney(cents, currency);
}

/** Basis points as "12.5 %", a decline as "−20 %". */
export function showBps(bps: number): string {
  return `${bps < 0 ? "−" : ""}${Math.abs(bps) / 100}\u00a0%`;
}

/** Thousandths as "82.5 %". */
export function showPerMille(perMille: number): string {
  return `${perMille / 10}\u00a0%`;
}
