import type { Entry, Texts } from "@/lib/compensation/entry/entry";
import { findRows } from "@/lib/compensation/entry/find-rows";
import { readOptions } from "@/lib/compensation/entry/read-options";
import { readSchedule } from "@/lib/compensation/entry/read-schedule";
import type { Espp, Offer, PriceGrowth, Refreshers, RsuGrant } from "@/lib/compensation/offer";
import { offerLimits } from "@/lib/compensation/offer-limits";
import { vestingPresets } from "@/lib/compensation/vesting-presets";

type Equity = Pick<Offer, "rsus" | "refreshers" | "options" | "espp" | "priceGrowth">;

/** Everything that depends on a share price, as typed. */
export function readEquity(entry: Entry, texts: Texts): Equity {
  const typed = (prefix: string) => findRows(texts, prefix).filter((row) => entry.isTyped(row));
  const isOptions = (row: string) => entry.isTyped(row) || findRows(texts, `${row}s`).some((one) => entry.isTyped(one));
  return {
    rsus: typed("rsu")
      .slice(0, offerLimits.grants)
      .map((row) => readGrant(entry, row)),
    refreshers: readRefreshers(entry),
    options: findRows(texts, "opt")
      .filter(isOptions)
      .slice(0, offerLimits.grants)
      .map((row) => readOptions(entry, texts, row)),
    espp: readEspp(entry),
    priceGrowth: readGrowth(entry),
  };
}

function readGrant(entry: Entry, row: string): RsuGrant {
  const isByValue = entry.text(`${row}.size`) === "value";
  return {
    id: `grant-${row.slice(3)}`,
    size: isByValue ? { kind: "value", amountCents: entry.cents(`${row}.value`) } : readShares(entry, row),
    schedule: readSchedule(entry, row),
    vestsFrom: entry.dayOrNull(`${row}.vestsFrom`),
    dayOfMonth: entry.wholeOrNull(`${row}.dayOfMonth`, "days", 1, 31),
    isWholeShares: entry.isTicked(`${row}.wholeShares`),
    likelihoodPerMille: entry.perMille(`${row}.likelihood`),
  };
}

function readShares(entry: Entry, row: string): RsuGrant["size"] {
  const shares = entry.whole(`${row}.shares`, "shares", 0, offerLimits.shares);
  const priceCents = entry.cents(`${row}.price`);
  if (shares * priceCents > offerLimits.amountCents)
    entry.refuse(`${row}.shares`, "Shares times price come to more than one billion.");
  return { kind: "shares", shares, priceCents };
}

function readRefreshers(entry: Entry): Refreshers | null {
  if (!entry.isTyped("refreshers")) return null;
  const schedule = readSchedule(entry, "refreshers");
  if (schedule.kind === "by-day")
    entry.refuse("refreshers.schedule", "Refreshers repeat every year: choose a schedule by months.");
  return {
    yearCents: entry.cents("refreshers.year"),
    schedule: schedule.kind === "by-day" ? vestingPresets["even-yearly"] : schedule,
    likelihoodPerMille: entry.perMille("refreshers.likelihood"),
  };
}

function readEspp(entry: Entry): Espp | null {
  if (!entry.isTyped("espp")) return null;
  const purchases = entry.text("espp.purchases");
  const wholeSharePriceCents = entry.centsOrNull("espp.price");
  if (wholeSharePriceCents === 0) entry.refuse("espp.price", "Enter a price above zero.");
  return {
    contributionBps: entry.bps("espp.contribution"),
    capCents: entry.centsOrNull("espp.cap"),
    discountBps: entry.bps("espp.discount", 0, 9_000),
    hasLookback: entry.isTicked("espp.lookback"),
    purchasesPerYear: purchases === "1" ? 1 : purchases === "4" ? 4 : 2,
    wholeSharePriceCents: wholeSharePriceCents === 0 ? null : wholeSharePriceCents,
    likelihoodPerMille: entry.perMille("espp.likelihood"),
  };
}

function readGrowth(entry: Entry): PriceGrowth {
  const growth = (name: string) =>
    entry.text(name) === "" ? 0 : entry.bps(name, offerLimits.growthBpsMin, offerLimits.growthBpsMax);
  const range = { lowBps: growth("growth.low"), likelyBps: growth("growth.likely"), highBps: growth("growth.high") };
  if (range.lowBps > range.likelyBps) entry.refuse("growth.low", "The low case must not be above the likely one.");
  if (range.likelyBps > range.highBps) entry.refuse("growth.high", "The high case must not be below the likely one.");
  return range;
}
