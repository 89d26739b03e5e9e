import { catalogueIndex } from "@/app/_server/catalogue";
import { regionName } from "@/app/_ui/pay/region-name";
import type { AdvertisedPay, PayBand } from "@/lib/catalogue/figure-types";
import type { Ask, Evidence, Worksheet } from "@/lib/compensation/negotiation";
import { type NegotiationNotes, noteLimits } from "@/lib/compensation/negotiation-notes";
import { showMoney } from "../../_worth/show-money";
import { giveWords, leverWords, questionWords, tellUnit } from "./lever-words";
import { writeEvidence } from "./list-evidence-lines";

type Known = {
  currency: string;
  sheet: Worksheet;
  evidence: readonly Evidence[];
  band: PayBand | null;
  advertised: AdvertisedPay | null;
};

/** A worksheet nobody worded yet: asks, questions and an opening to adapt, from the offer and the advertised or published pay. */
export function draftNotes(known: Known): NegotiationNotes {
  const { sheet, currency, evidence } = known;
  return {
    own: { targetCents: null, anchorCents: null, walkAwayCents: null },
    asks: sheet.asks.map((ask) => ({
      lever: ask.lever,
      get: tellGet(ask, sheet, currency),
      give: giveWords[ask.give],
    })),
    evidence: writeEvidence(evidence),
    questions: sheet.questions
      .slice(0, noteLimits.listLines)
      .map((key) => questionWords[key])
      .join("\n"),
    opening: writeOpening(known),
    region: null,
  };
}

function tellGet({ lever, worth }: Ask, { reading, target }: Worksheet, currency: string): string {
  if (lever === "base" && reading === "base" && target.ok)
    return `A base of ${showMoney(target.value.cents, currency)} a year.`;
  return worth.ok ? `${leverWords[lever]}: ${tellUnit(worth.value, currency)}.` : `${leverWords[lever]}.`;
}

function writeOpening(known: Known): string {
  const { anchor, reading } = known.sheet;
  const money = anchor.ok && showMoney(anchor.value.cents, known.currency);
  const read = reading === "base" ? `a base of ${money}` : `${money} a year, everything counted,`;
  const wish = money ? ` With what I bring I had ${read} in mind.` : "";
  const words = `Thank you for the offer: I would like to come.${tellKnownPay(known)}${wish} How can we get there together?`;
  return words.slice(0, noteLimits.openingCharacters);
}

function tellKnownPay({ advertised, band }: Known): string {
  if (advertised) {
    const [low, high] = [advertised.lowCents, advertised.highCents].map((cents) =>
      showMoney(cents, advertised.currency),
    );
    return ` The role is advertised at ${low} to ${high} a year.`;
  }
  const median = band?.percentiles.p50 ?? null;
  const publisher = band && catalogueIndex.sources.get(band.source)?.publisher;
  if (!band || median === null || !publisher) return "";
  return ` ${publisher} gives a median of ${showMoney(median, band.currency)} for ${regionName(band.region)} (${band.period}).`;
}
