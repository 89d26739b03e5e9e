import { invariant } from "@/lib/core/invariant";
import type { OptionGrant } from "@/lib/compensation/offer";
import type { PartDraft } from "@/lib/compensation/part-draft";
import { findOptionGain } from "@/lib/compensation/parts/find-option-gain";
import { addByYear, type PlacedVest } from "@/lib/compensation/parts/place-vests";
import type { Line } from "@/lib/compensation/valuation";
import { writeRatio } from "@/lib/compensation/write-ratio";
import { fromPerMille } from "@/lib/money/from-per-mille";
import { addRatios, compareRatios, multiplyRatios, type Ratio, ratio, roundRatio, zeroRatio } from "@/lib/money/ratio";

type Outcome = { label: string; perMille: number; gain: Ratio };

function explainOptions(grant: OptionGrant, outcomes: readonly Outcome[], vested: Ratio): Line[] {
  const inFourYears = { options: grant.options, vestedText: writeRatio(vested, 4), strikeCents: grant.strikeCents };
  const paper = grant.fairValueCents === null ? null : Math.max(0, grant.fairValueCents - grant.strikeCents);
  return [
    ...outcomes.map(
      ({ label, perMille, gain }): Line => ({
        label: "option-scenario",
        year: null,
        inputs: {
          ...inFourYears,
          scenario: label,
          probabilityPerMille: perMille,
          gainPerOptionCents: writeRatio(gain, 4),
        },
        resultCents: roundRatio(multiplyRatios(vested, gain, fromPerMille(perMille))),
      }),
    ),
    {
      label: "options-today",
      year: null,
      inputs: { ...inFourYears, fairValueCents: grant.fairValueCents },
      resultCents: paper === null ? null : roundRatio(multiplyRatios(vested, ratio(paper))),
    },
    {
      label: "options-exercise-cost",
      year: null,
      inputs: inFourYears,
      resultCents: roundRatio(multiplyRatios(vested, ratio(grant.strikeCents))),
    },
  ];
}

/**
 * One grant of options as a part: what vests in a year × the gain of one option. Likely and expected are the sum of gains weighted by
 * the person's probabilities; low and high are the worst and best scenario with any probability. Throws InvariantError unless the
 * probabilities sum to 1,000.
 */
export function draftOptions(grant: OptionGrant, placed: readonly PlacedVest[]): PartDraft {
  const sum = grant.scenarios.reduce((total, { probabilityPerMille }) => total + probabilityPerMille, 0);
  invariant(sum === 1000, "probabilities of exit scenarios must sum to 1,000");
  const outcomes: Outcome[] = grant.scenarios.map((scenario) => ({
    label: scenario.label,
    perMille: scenario.probabilityPerMille,
    gain: findOptionGain(grant, scenario),
  }));
  const possible = outcomes.filter(({ perMille }) => perMille > 0).toSorted((a, b) => compareRatios(a.gain, b.gain));
  const weighted = addRatios(...outcomes.map(({ perMille, gain }) => multiplyRatios(gain, fromPerMille(perMille))));
  const options = placed.map(({ portion }) => multiplyRatios(ratio(grant.options), portion));
  const years = (gain: Ratio) =>
    addByYear(
      placed,
      options.map((count) => multiplyRatios(count, gain)),
    );
  const vested = addRatios(...addByYear(placed, options));
  return {
    id: `options:${grant.id}`,
    kind: "options",
    certainty: "speculative",
    isCash: false,
    stated: {
      low: years(possible[0]?.gain ?? zeroRatio),
      likely: years(weighted),
      high: years(possible.at(-1)?.gain ?? zeroRatio),
    },
    risk: { expected: years(weighted) },
    moneyAfterYears: grant.exitInYears ?? 0,
    explain: () => explainOptions(grant, outcomes, vested),
  };
}
