import { applyTax } from "@/lib/compensation/apply-tax";
import { finishPart } from "@/lib/compensation/finish-part";
import { listMoneyAtRisk } from "@/lib/compensation/list-money-at-risk";
import type { Offer } from "@/lib/compensation/offer";
import { listOfferYears } from "@/lib/compensation/offer-years";
import { draftCommute, draftDevelopment, draftHealth, draftMatch } from "@/lib/compensation/parts/draft-benefits";
import { draftEspp } from "@/lib/compensation/parts/draft-espp";
import { draftRelocation, draftSigning } from "@/lib/compensation/parts/draft-lump-sums";
import { draftOptions } from "@/lib/compensation/parts/draft-options";
import { draftRefreshers } from "@/lib/compensation/parts/draft-refreshers";
import { draftRsu, priceVests } from "@/lib/compensation/parts/draft-rsu";
import { draftBase, draftBonus } from "@/lib/compensation/parts/draft-salary";
import { draftCommuteTime, draftLeave } from "@/lib/compensation/parts/draft-times";
import { findLaterShareBps, placeVests } from "@/lib/compensation/parts/place-vests";
import { valueVests } from "@/lib/compensation/parts/value-vests";
import { sumAmounts } from "@/lib/compensation/sum-amounts";
import type { Assumptions, PartValue, TimeValue, Valuation } from "@/lib/compensation/valuation";

/**
 * What an offer is worth over the four years from its first day: parts by year, as stated and as expected, nominal and present, with a
 * low, a likely and a high share price. Whole cents of the offer's currency; parts add up to years and years to totals exactly. An
 * empty offer gives no parts and zeros. The offer must have passed its checks: exit probabilities that do not sum to 1,000 are a bug.
 */
export function valueOffer(offer: Offer, assumptions: Assumptions): Valuation {
  const startsOn = offer.startsOn ?? assumptions.assumedStartOn;
  const finish = (draft: Parameters<typeof finishPart>[0]) => finishPart(draft, assumptions);
  const rsus = offer.rsus.map((grant) => {
    const priced = priceVests(grant, offer.priceGrowth, startsOn);
    return { part: finish(draftRsu(grant, offer.priceGrowth, priced)), priced };
  });
  const options = offer.options.map((grant) => {
    const placed = placeVests(grant, startsOn);
    return { part: finish(draftOptions(grant, placed)), placed };
  });
  const times = [
    ...valueTimes(draftLeave(offer), assumptions.countLeave, finish),
    ...valueTimes(draftCommuteTime(offer), assumptions.countCommuteTime, finish),
  ];
  const parts: PartValue[] = [
    ...[...draftBase(offer), ...draftBonus(offer), ...draftSigning(offer)].map(finish),
    ...rsus.map(({ part }) => part),
    ...draftRefreshers(offer, startsOn).map(finish),
    ...options.map(({ part }) => part),
    ...[...draftEspp(offer), ...draftMatch(offer), ...draftHealth(offer), ...draftDevelopment(offer)].map(finish),
    ...[...draftRelocation(offer), ...draftCommute(offer)].map(finish),
    ...times.flatMap(({ part, value }) => (value.isCounted && part ? [part] : [])),
  ];
  const totals = sumAmounts(parts);
  return {
    name: offer.name,
    currency: offer.currency,
    startsOn: { day: startsOn, isAssumed: offer.startsOn === null },
    years: listOfferYears(startsOn),
    assumptions,
    parts,
    totals,
    times: times.map(({ value }) => value),
    vests: rsus.flatMap(({ part, priced }) => valueVests(part, priced)),
    later: [...rsus.map(({ part, priced }) => ({ part, placed: priced.placed })), ...options].map(
      ({ part, placed }) => ({ partId: part.id, grantShareBps: findLaterShareBps(placed, startsOn) }),
    ),
    moneyAtRisk: listMoneyAtRisk(offer.signing, startsOn),
    taxed: offer.tax && applyTax(offer.tax, parts, totals),
  };
}

function valueTimes(
  drafts: ReturnType<typeof draftLeave>,
  isAsked: boolean,
  finish: (draft: Parameters<typeof finishPart>[0]) => PartValue,
): { part: PartValue | null; value: TimeValue }[] {
  return drafts.map(({ kind, quantity, part: draft }) => {
    const part = draft && finish(draft);
    const worth = part?.amounts.likely.stated ?? null;
    return { part, value: { kind, quantity, worth, isCounted: isAsked && part !== null } };
  });
}
