import { catalogueIndex } from "@/app/_server/catalogue";
import { regionName } from "@/app/_ui/pay/region-name";
import type { OfferRow } from "@/db/offers/get-offer";
import type { PayBand } from "@/lib/catalogue/figure-types";
import type { Ask, Evidence, Worksheet } from "@/lib/compensation/negotiation";
import { type NegotiationNotes, noteLimits } from "@/lib/compensation/negotiation-notes";
import { showMoney } from "../../_worth/show-money";
import { giveWords, leverWords, questionWords, tellUnit } from "./lever-words";
import { writeEvidence } from "./list-evidence-lines";

/** A worksheet nobody worded yet: asks, questions and an opening to adapt, from the offer and the published pay. */
export function draftNotes(
  { offer }: OfferRow,
  sheet: Worksheet,
  evidence: readonly Evidence[],
  band: PayBand | null,
): NegotiationNotes {
  return {
    own: { targetCents: null, anchorCents: null, walkAwayCents: null },
    asks: sheet.asks.map((ask) => ({
      lever: ask.lever,
      get: tellGet(ask, sheet, offer.currency),
      give: giveWords[ask.give],
    })),
    evidence: writeEvidence(evidence),
    questions: sheet.questions
      .slice(0, noteLimits.listLines)
      .map((key) => questionWords[key])
      .join("\n"),
    opening: writeOpening(sheet, band, offer.currency),
    region: null,
  };
}

function tellGet({ lever, worth }: Ask, { target }: Worksheet, currency: string): string {
  if (lever === "base" && target.ok) return `A base of ${showMoney(target.value.cents, currency)} a year.`;
  return worth.ok ? `${leverWords[lever]}: ${tellUnit(worth.value, currency)}.` : `${leverWords[lever]}.`;
}

function writeOpening({ anchor }: Worksheet, band: PayBand | null, currency: string): string {
  const thanks = "Thank you for the offer: I would like to come.";
  const median = band?.percentiles.p50 ?? null;
  const publisher = band && catalogueIndex.sources.get(band.source)?.publisher;
  const published =
    band && median !== null && publisher
      ? ` ${publisher} gives a median of ${showMoney(median, band.currency)} for ${regionName(band.region)} (${band.period}).`
      : "";
  const wish = anchor.ok ? ` With what I bring I had ${showMoney(anchor.value.cents, currency)} in mind.` : "";
  return `${thanks}${published}${wish} How can we get there together?`.slice(0, noteLimits.openingCharacters);
}
