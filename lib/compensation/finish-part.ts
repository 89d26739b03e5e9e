import type { ExactYears, PartDraft } from "@/lib/compensation/part-draft";
import {
  type Amounts,
  type Assumptions,
  type Line,
  type Measure,
  type PartValue,
  type Scenario,
  type Series,
} from "@/lib/compensation/valuation";
import { fromBps } from "@/lib/money/from-bps";
import { fromPerMille } from "@/lib/money/from-per-mille";
import { addRatios, divideRatios, multiplyRatios, oneRatio, raiseRatio } from "@/lib/money/ratio";
import { roundParts } from "@/lib/money/share-out";

/** Exact years as whole cents: the total is rounded once, the years share it out by largest remainders. */
export function toSeries(years: ExactYears): Series {
  const yearsCents = roundParts(years);
  return { yearsCents, totalCents: yearsCents.reduce((sum, cents) => sum + cents, 0) };
}

/** Present value of each year: amount ÷ (1 + rate)^n with n = 1 to 4 at the end of a year, 0 to 3 at its start, later where the money comes later. */
export function discountYears(
  years: ExactYears,
  discount: Assumptions["discount"],
  moneyAfterYears: number,
): ExactYears {
  const growth = addRatios(oneRatio, fromBps(discount.rateBps));
  const offset = discount.timing === "year-start" ? 0 : 1;
  return years.map((amount, at) => divideRatios(amount, raiseRatio(growth, Math.max(at + offset, moneyAfterYears))));
}

/** A draft as a valued part: rounded to the cent, risk-adjusted and discounted in each scenario. */
export function finishPart(draft: PartDraft, assumptions: Assumptions): PartValue {
  const { id, kind, certainty, isCash, stated, risk, moneyAfterYears } = draft;
  const measure = (scenario: Scenario): Record<Measure, Series> => {
    const expected =
      "expected" in risk
        ? risk.expected
        : stated[scenario].map((cents) => multiplyRatios(cents, fromPerMille(risk.likelihoodPerMille)));
    const present = (years: ExactYears) => toSeries(discountYears(years, assumptions.discount, moneyAfterYears));
    return {
      stated: toSeries(stated[scenario]),
      expected: toSeries(expected),
      statedPresent: present(stated[scenario]),
      expectedPresent: present(expected),
    };
  };
  const amounts: Amounts = { low: measure("low"), likely: measure("likely"), high: measure("high") };
  const likelihoodPerMille = "expected" in risk ? null : risk.likelihoodPerMille;
  const lines = [
    ...draft.explain(amounts.likely.stated),
    ...explainRisk(amounts, likelihoodPerMille, draft, assumptions),
  ];
  return { id, kind, certainty, isCash, likelihoodPerMille, amounts, lines };
}

function explainRisk(
  { likely }: Amounts,
  likelihoodPerMille: number | null,
  { moneyAfterYears }: PartDraft,
  { discount }: Assumptions,
): Line[] {
  return [
    {
      label: "expected",
      year: null,
      inputs: { statedCents: likely.stated.totalCents, likelihoodPerMille },
      resultCents: likely.expected.totalCents,
    },
    {
      label: "present",
      year: null,
      inputs: {
        expectedCents: likely.expected.totalCents,
        rateBps: discount.rateBps,
        timing: discount.timing,
        moneyAfterYears,
      },
      resultCents: likely.expectedPresent.totalCents,
    },
  ];
}
