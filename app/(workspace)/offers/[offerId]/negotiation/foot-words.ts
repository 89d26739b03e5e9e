import { catalogueIndex } from "@/app/_server/catalogue";
import { formatDay } from "@/app/_ui/format";
import { basisWords, qualityWords } from "@/app/_ui/pay/pay-words";
import { regionName } from "@/app/_ui/pay/region-name";
import type { AdvertisedPay, PayBand } from "@/lib/catalogue/figure-types";
import type { ExchangeRate } from "@/lib/money/exchange-rate";
import { tellLikeness } from "../../tell-likeness";
import { showMoney } from "../../_worth/show-money";
import type { BuiltWorksheet } from "./build-worksheet";

/** Which pay target and anchor come from, with its source and its day, and by what rule. */
export function tellPay({ row, band, advertised }: BuiltWorksheet): string {
  if (advertised) return tellAdvertised(advertised);
  return [
    tellBand(band),
    tellLikeness(row.held),
    "Target: the next published percentile above the offer; anchor: the next above that.",
  ]
    .filter(Boolean)
    .join(" ");
}

function tellAdvertised({ currency, lowCents, highCents, statedOn }: AdvertisedPay): string {
  const range = `${showMoney(lowCents, currency)} to ${showMoney(highCents, currency)}`;
  return `Target and anchor from the advertised range, ${range} a year before tax, read ${formatDay(statedOn)}. Target: its middle or, from there on, its top; anchor: the next above the target.`;
}

function tellBand(band: PayBand | null): string {
  const source = band && catalogueIndex.sources.get(band.source);
  if (!band || !source) return "No published pay: choose a role in the offer, or set your own figures.";
  const what = `${source.publisher}, ${band.occupation?.title ?? "this title"}, ${regionName(band.region)}, ${band.period}`;
  const proxy = band.proxyFor ? ` Proxy: ${band.proxyFor}.` : "";
  return `Published pay: ${what}, ${qualityWords[band.quality].word}; ${basisWords[band.basis]}.${proxy}`;
}

/** A typed rate with its day. */
export function tellRate({ from, to, rate, statedOn }: ExchangeRate): string {
  return `1 ${from} = ${rate} ${to}, as you looked it up on ${formatDay(statedOn)}`;
}
