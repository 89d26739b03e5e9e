import type { Signing, SigningPayment } from "@/lib/compensation/offer";
import { ratio, roundRatio } from "@/lib/money/ratio";
import { addMonths } from "@/lib/time/add-months";
import type { IsoDay } from "@/lib/time/iso-day";

/** What leaving on a day, after so many whole months, would cost in paid-back signing bonus. */
export type MoneyAtRisk = { afterMonths: number; onDay: IsoDay; cents: number };

function owed(payment: SigningPayment, afterMonths: number): number {
  const { amountCents, paidAfterMonths, clawBack } = payment;
  if (!clawBack || afterMonths < paidAfterMonths) return 0;
  const served = clawBack.countsFrom === "start" ? afterMonths : afterMonths - paidAfterMonths;
  if (served >= clawBack.months) return 0;
  const fullMonths = clawBack.terms.form === "full" ? clawBack.months : clawBack.terms.fullMonths;
  if (served < fullMonths) return amountCents;
  return roundRatio(ratio(BigInt(amountCents) * BigInt(clawBack.months - served), clawBack.months - fullMonths));
}

/**
 * The signing bonus at risk month by month, from the first day to the first month with nothing left to lose; empty without a
 * claw-back. Pro rata: amount × months left ÷ months over which it falls, to the nearest cent; never negative, never above what was paid.
 */
export function listMoneyAtRisk(signing: Signing | null, startsOn: IsoDay): MoneyAtRisk[] {
  const held = (signing?.payments ?? []).filter(({ clawBack, amountCents }) => clawBack !== null && amountCents > 0);
  const ends = held.map(({ clawBack, paidAfterMonths }) =>
    clawBack ? clawBack.months + (clawBack.countsFrom === "payment" ? paidAfterMonths : 0) : 0,
  );
  const lastMonth = Math.max(-1, ...ends);
  return Array.from({ length: lastMonth + 1 }, (_, afterMonths) => ({
    afterMonths,
    onDay: addMonths(startsOn, afterMonths),
    cents: held.reduce((sum, payment) => sum + owed(payment, afterMonths), 0),
  }));
}
