import { subtractAmounts } from "@/lib/compensation/find-difference";
import type { Offer, RsuGrant } from "@/lib/compensation/offer";
import { valueOffer } from "@/lib/compensation/total-compensation";
import type { Amounts, Valuation } from "@/lib/compensation/valuation";
import { vestingPresets } from "@/lib/compensation/vesting-presets";
import { accept, refuse, type Result } from "@/lib/core/result";

/** Base, and the four levers beyond it. */
export const leverKeys = ["base", "equity", "signing", "remote", "development"] as const;
export type LeverKey = (typeof leverKeys)[number];

/** One unit of each lever: cents a year (base, development), cents granted (equity, signing), options where equity is options. Remote is one day a week. */
export type LeverUnits = {
  baseCents: number;
  equityCents: number;
  options: number;
  signingCents: number;
  developmentCents: number;
};

/** Units for a currency in which a thousand is a fair step. */
export const defaultUnits: LeverUnits = {
  baseCents: 100_000,
  equityCents: 1_000_000,
  options: 1_000,
  signingCents: 100_000,
  developmentCents: 100_000,
};

/** What one more unit is worth over four years, whole cents, and the minutes a year it saves; `isAssumed` when terms had to be supposed. */
export type LeverWorth = {
  unit: { kind: "cents-a-year" | "cents-granted" | "cents-once" | "options" | "days-a-week"; amount: number };
  amounts: Amounts;
  minutesSavedPerYear: number;
  isAssumed: boolean;
};
export type LeverRefusal = { reason: "no-commute-figures" } | { reason: "already-remote" };

type Change = { offer: Offer; unit: LeverWorth["unit"]; isAssumed: boolean };

function addEquity(offer: Offer, units: LeverUnits): Change {
  const [first] = offer.rsus;
  const [options, ...rest] = offer.options;
  if (!first && options) {
    const more = { ...options, options: options.options + units.options };
    return {
      offer: { ...offer, options: [more, ...rest] },
      unit: { kind: "options", amount: units.options },
      isAssumed: false,
    };
  }
  const terms = first ?? {
    schedule: vestingPresets["even-yearly"],
    vestsFrom: null,
    dayOfMonth: null,
    likelihoodPerMille: 1000,
  };
  const grant: RsuGrant = {
    ...terms,
    id: "one-more-unit",
    size: { kind: "value", amountCents: units.equityCents },
    isWholeShares: false,
  };
  return {
    offer: { ...offer, rsus: [...offer.rsus, grant] },
    unit: { kind: "cents-granted", amount: units.equityCents },
    isAssumed: first === undefined,
  };
}

function addSigning(offer: Offer, amountCents: number): Change {
  const { payments, likelihoodPerMille } = offer.signing ?? { payments: [], likelihoodPerMille: 1000 };
  const more = { amountCents, paidAfterMonths: 0, clawBack: null };
  return {
    offer: { ...offer, signing: { payments: [...payments, more], likelihoodPerMille } },
    unit: { kind: "cents-once", amount: amountCents },
    isAssumed: false,
  };
}

function changeOffer(offer: Offer, lever: LeverKey, units: LeverUnits): Result<Change, LeverRefusal> {
  const isAssumed = false;
  if (lever === "base") {
    const base = offer.base ?? { yearCents: 0, raiseBps: 0 };
    const unit = { kind: "cents-a-year", amount: units.baseCents } as const;
    return accept({
      offer: { ...offer, base: { ...base, yearCents: base.yearCents + units.baseCents } },
      unit,
      isAssumed,
    });
  }
  if (lever === "equity") return accept(addEquity(offer, units));
  if (lever === "signing") return accept(addSigning(offer, units.signingCents));
  if (lever === "development") {
    const { yearCents, usedPerMille } = offer.development ?? { yearCents: 0, usedPerMille: 1000 };
    const development = { yearCents: yearCents + units.developmentCents, usedPerMille };
    const unit = { kind: "cents-a-year", amount: units.developmentCents } as const;
    return accept({ offer: { ...offer, development }, unit, isAssumed });
  }
  if (!offer.commute) return refuse({ reason: "no-commute-figures" });
  if (offer.commute.onSiteDaysPerWeek < 1) return refuse({ reason: "already-remote" });
  const commute = { ...offer.commute, onSiteDaysPerWeek: offer.commute.onSiteDaysPerWeek - 1 };
  return accept({ offer: { ...offer, commute }, unit: { kind: "days-a-week", amount: 1 }, isAssumed });
}

/**
 * What one more unit of a lever adds to the offer over four years: the offer is valued again with it, under the assumptions of
 * `before`, its own valuation, so bonus, match and share price follow. Refuses remote work without commute figures, or where no day
 * is left to give.
 */
export function findLeverWorth(
  offer: Offer,
  before: Valuation,
  lever: LeverKey,
  units: LeverUnits,
): Result<LeverWorth, LeverRefusal> {
  const changed = changeOffer(offer, lever, units);
  if (!changed.ok) return changed;
  const after = valueOffer(changed.value.offer, before.assumptions);
  const saves = lever === "remote" && offer.commute;
  return accept({
    unit: changed.value.unit,
    amounts: subtractAmounts(after.totals, before.totals),
    minutesSavedPerYear: saves ? saves.weeksPerYear * saves.minutesPerDay : 0,
    isAssumed: changed.value.isAssumed,
  });
}
