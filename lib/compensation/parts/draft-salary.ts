import type { Offer } from "@/lib/compensation/offer";
import { explainYears, type PartDraft, sameInAll } from "@/lib/compensation/part-draft";
import { listBaseYears } from "@/lib/compensation/parts/list-base-years";
import { fromBps } from "@/lib/money/from-bps";
import { multiplyRatios, ratio } from "@/lib/money/ratio";

/** Base salary over four years with the assumed raise; no part without a base. */
export function draftBase({ base }: Offer): PartDraft[] {
  if (!base) return [];
  return [
    {
      id: "base",
      kind: "base",
      certainty: "contracted",
      isCash: true,
      stated: sameInAll(listBaseYears(base)),
      risk: { likelihoodPerMille: 1000 },
      moneyAfterYears: 0,
      explain: explainYears("base-year", (year) => ({
        yearCents: base.yearCents,
        raiseBps: base.raiseBps,
        raises: year - 1,
      })),
    },
  ];
}

/** Target bonus: a share of that year's base, or an amount a year; expected times the person's likelihood. */
export function draftBonus({ base, bonus }: Offer): PartDraft[] {
  if (!bonus) return [];
  const { target } = bonus;
  const years = listBaseYears(base).map((salary) =>
    target.kind === "amount" ? ratio(target.yearCents) : multiplyRatios(salary, fromBps(target.bps)),
  );
  const inputs = target.kind === "amount" ? { yearCents: target.yearCents } : { ofBaseBps: target.bps };
  return [
    {
      id: "bonus",
      kind: "bonus",
      certainty: "conditional",
      isCash: true,
      stated: sameInAll(years),
      risk: { likelihoodPerMille: bonus.likelihoodPerMille },
      moneyAfterYears: 0,
      explain: explainYears("bonus-year", () => inputs),
    },
  ];
}
