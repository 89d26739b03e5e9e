import type { Offer } from "@/lib/compensation/offer";

/** What an offer leaves open, by the key of a question to ask the employer. */
export type QuestionKey =
  | "base-missing"
  | "raise-policy"
  | "bonus-paid-lately"
  | "claw-back-terms"
  | "equity-possible"
  | "refresher-policy"
  | "diluted-shares"
  | "fair-value"
  | "exercise-window"
  | "match-terms"
  | "remote-days"
  | "development-budget"
  | "relocation-support"
  | "start-date";

/** The questions an offer raises by what it does not say, in the order of its parts. */
export function listQuestions(offer: Offer): QuestionKey[] {
  const hasEquity = offer.rsus.length + offer.options.length > 0;
  const open: readonly (readonly [boolean, QuestionKey])[] = [
    [offer.base === null, "base-missing"],
    [offer.base !== null && offer.base.raiseBps === 0, "raise-policy"],
    [offer.bonus !== null, "bonus-paid-lately"],
    [offer.signing?.payments.some(({ clawBack }) => clawBack === null) ?? false, "claw-back-terms"],
    [!hasEquity, "equity-possible"],
    [hasEquity && offer.refreshers === null, "refresher-policy"],
    [
      offer.options.some(({ scenarios }) => scenarios.every(({ exit }) => exit.kind === "share-price")),
      "diluted-shares",
    ],
    [offer.options.some(({ fairValueCents }) => fairValueCents === null), "fair-value"],
    [offer.options.some(({ windowDays }) => windowDays === null), "exercise-window"],
    [offer.match === null, "match-terms"],
    [offer.commute === null, "remote-days"],
    [offer.development === null, "development-budget"],
    [offer.relocation === null, "relocation-support"],
    [offer.startsOn === null, "start-date"],
  ];
  return open.flatMap(([isOpen, key]) => (isOpen ? [key] : []));
}
