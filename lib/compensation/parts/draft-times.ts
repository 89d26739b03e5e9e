import type { Offer } from "@/lib/compensation/offer";
import { yearsValued } from "@/lib/compensation/offer-years";
import { explainYears, type PartDraft, sameInAll } from "@/lib/compensation/part-draft";
import { listBaseYears } from "@/lib/compensation/parts/list-base-years";
import type { TimeValue } from "@/lib/compensation/valuation";
import { multiplyRatios, ratio } from "@/lib/money/ratio";

/** Time that an offer gives or takes, with the part it would be if the person counts it as money; null where nothing says what it is worth. */
export type TimeDraft = { kind: TimeValue["kind"]; quantity: TimeValue["quantity"]; part: PartDraft | null };

/** Paid leave: that year's base ÷ days of work a year × days off. The days are already in the salary, so they count only if asked. */
export function draftLeave({ base, leave }: Offer): TimeDraft[] {
  if (!leave) return [];
  const { daysPerYear, workDaysPerYear } = leave;
  const part: PartDraft = {
    id: "leave",
    kind: "leave",
    certainty: "own-figure",
    isCash: false,
    stated: sameInAll(listBaseYears(base).map((salary) => multiplyRatios(salary, ratio(daysPerYear, workDaysPerYear)))),
    risk: { likelihoodPerMille: 1000 },
    moneyAfterYears: 0,
    explain: explainYears("leave-year", () => ({ daysPerYear, workDaysPerYear })),
  };
  return [{ kind: "leave", quantity: { unit: "days", perYear: daysPerYear }, part: base ? part : null }];
}

/** Time on the way: days on site × weeks × minutes a day; at the person's own value of an hour it is a cost, counted only if asked. */
export function draftCommuteTime({ commute }: Offer): TimeDraft[] {
  if (!commute) return [];
  const { onSiteDaysPerWeek, weeksPerYear, minutesPerDay, hourValueCents } = commute;
  const minutes = onSiteDaysPerWeek * weeksPerYear * minutesPerDay;
  const worth = ratio(-BigInt(minutes) * BigInt(hourValueCents ?? 0), 60);
  const part: PartDraft = {
    id: "commute-time",
    kind: "commute-time",
    certainty: "own-figure",
    isCash: false,
    stated: sameInAll(Array.from({ length: yearsValued }, () => worth)),
    risk: { likelihoodPerMille: 1000 },
    moneyAfterYears: 0,
    explain: explainYears("commute-time-year", () => ({ minutes, hourValueCents })),
  };
  return [
    {
      kind: "commute-time",
      quantity: { unit: "minutes", perYear: minutes },
      part: hourValueCents === null ? null : part,
    },
  ];
}
