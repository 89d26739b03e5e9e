import type { Texts } from "@/lib/compensation/entry/entry";
import { writeSchedule } from "@/lib/compensation/entry/write-schedule";
import type { Espp, ExitScenario, Offer, OptionGrant, Refreshers, RsuGrant } from "@/lib/compensation/offer";
import { writeAmount, writeHundredths } from "@/lib/money/write-amount";

/** Everything that depends on a share price, as the texts of the form. */
export function writeEquity({ rsus, refreshers, options, espp, priceGrowth }: Offer): Texts {
  return Object.assign(
    {
      "growth.low": writeHundredths(priceGrowth.lowBps, 2),
      "growth.likely": writeHundredths(priceGrowth.likelyBps, 2),
      "growth.high": writeHundredths(priceGrowth.highBps, 2),
    },
    ...rsus.map((grant, at) => writeGrant(`rsu${at}`, grant)),
    writeRefreshers(refreshers),
    ...options.map((grant, at) => writeOptions(`opt${at}`, grant)),
    writeEspp(espp),
  );
}

const orEmpty = (cents: number | null) => (cents === null ? "" : writeAmount(cents));
const tick = (isTicked: boolean) => (isTicked ? "on" : "");

function writeGrant(row: string, grant: RsuGrant): Texts {
  const { size } = grant;
  return {
    [`${row}.size`]: size.kind,
    ...(size.kind === "value"
      ? { [`${row}.value`]: writeAmount(size.amountCents) }
      : { [`${row}.shares`]: String(size.shares), [`${row}.price`]: writeAmount(size.priceCents) }),
    ...writeSchedule(row, grant.schedule),
    [`${row}.vestsFrom`]: grant.vestsFrom ?? "",
    [`${row}.dayOfMonth`]: grant.dayOfMonth === null ? "" : String(grant.dayOfMonth),
    [`${row}.wholeShares`]: tick(grant.isWholeShares),
    [`${row}.likelihood`]: writeHundredths(grant.likelihoodPerMille, 1),
  };
}

function writeRefreshers(refreshers: Refreshers | null): Texts {
  if (!refreshers) return {};
  return {
    "refreshers.year": writeAmount(refreshers.yearCents),
    ...writeSchedule("refreshers", refreshers.schedule),
    "refreshers.likelihood": writeHundredths(refreshers.likelihoodPerMille, 1),
  };
}

function writeOptions(row: string, grant: OptionGrant): Texts {
  const count = (value: number | null) => (value === null ? "" : String(value));
  return Object.assign(
    {
      [`${row}.kind`]: grant.kind,
      [`${row}.options`]: String(grant.options),
      [`${row}.strike`]: writeAmount(grant.strikeCents),
      [`${row}.fairValue`]: orEmpty(grant.fairValueCents),
      [`${row}.dilution`]: writeHundredths(grant.dilutionBps, 2),
      [`${row}.exitInYears`]: count(grant.exitInYears),
      [`${row}.windowDays`]: count(grant.windowDays),
      ...writeSchedule(row, grant.schedule),
      [`${row}.vestsFrom`]: grant.vestsFrom ?? "",
      [`${row}.dayOfMonth`]: count(grant.dayOfMonth),
    },
    ...grant.scenarios.map((scenario, at) => writeScenario(`${row}s${at}`, scenario)),
  );
}

function writeScenario(row: string, { label, exit, probabilityPerMille }: ExitScenario): Texts {
  return {
    [`${row}.label`]: label,
    [`${row}.kind`]: exit.kind,
    ...(exit.kind === "share-price"
      ? { [`${row}.price`]: writeAmount(exit.priceCents) }
      : { [`${row}.value`]: writeAmount(exit.valueCents), [`${row}.dilutedShares`]: String(exit.dilutedShares) }),
    [`${row}.chance`]: writeHundredths(probabilityPerMille, 1),
  };
}

function writeEspp(espp: Espp | null): Texts {
  if (!espp) return {};
  return {
    "espp.contribution": writeHundredths(espp.contributionBps, 2),
    "espp.cap": orEmpty(espp.capCents),
    "espp.discount": writeHundredths(espp.discountBps, 2),
    "espp.lookback": tick(espp.hasLookback),
    "espp.purchases": String(espp.purchasesPerYear),
    "espp.price": orEmpty(espp.wholeSharePriceCents),
    "espp.likelihood": writeHundredths(espp.likelihoodPerMille, 1),
  };
}
