import type { Certainty, Line, LineLabel, PartKind, Scenario, Series } from "@/lib/compensation/valuation";
import type { Ratio } from "@/lib/money/ratio";

/** Exact cents of each of the four years. */
export type ExactYears = readonly Ratio[];

/** A part before it is rounded, as the file that knows its formula hands it over. */
export type PartDraft = {
  id: string;
  kind: PartKind;
  certainty: Certainty;
  isCash: boolean;
  stated: Record<Scenario, ExactYears>;
  /** A likelihood that `stated` is multiplied with, or exact expected years where scenarios carry their own probabilities. */
  risk: { likelihoodPerMille: number } | { expected: ExactYears };
  /** Years to discount at least, when the money comes later than it is earned. */
  moneyAfterYears: number;
  /** The arithmetic of the likely, stated years, given how they were rounded. */
  explain: (likely: Series) => readonly Line[];
};

/** Exact years that are the same in every scenario. */
export function sameInAll(years: ExactYears): Record<Scenario, ExactYears> {
  return { low: years, likely: years, high: years };
}

/** One line for each year, its result taken from the rounded series. */
export function explainYears(
  label: LineLabel,
  inputsOf: (year: number) => Line["inputs"],
): (likely: Series) => readonly Line[] {
  return ({ yearsCents }) =>
    yearsCents.map((cents, at) => ({ label, year: at + 1, inputs: inputsOf(at + 1), resultCents: cents }));
}
