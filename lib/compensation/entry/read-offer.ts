import { createEntry, type FieldErrors, readCurrency, type Texts } from "@/lib/compensation/entry/entry";
import { readBenefits } from "@/lib/compensation/entry/read-benefits";
import { readEquity } from "@/lib/compensation/entry/read-equity";
import { readPay } from "@/lib/compensation/entry/read-pay";
import type { Offer } from "@/lib/compensation/offer";
import { offerLimits } from "@/lib/compensation/offer-limits";

/** What was typed as an offer, and each fault by the name of its field. With no fault the offer passes validateOffer and can be valued. */
export type ReadOffer = { offer: Offer; errors: FieldErrors };

/** Reads the form of an offer: amounts and percentages exactly as typed, a part nobody typed into left out. Nothing is rounded. */
export function readOffer(texts: Texts): ReadOffer {
  const entry = createEntry(texts);
  const name = entry.text("name");
  if (name === "") entry.refuse("name", "Give the offer a name.");
  if (name.length > offerLimits.nameCharacters) entry.refuse("name", "Use a shorter name.");
  const offer: Offer = {
    name,
    currency: readCurrency(entry),
    startsOn: entry.dayOrNull("startsOn"),
    ...readPay(entry, texts),
    ...readEquity(entry, texts),
    ...readBenefits(entry, texts),
  };
  return { offer, errors: entry.errors };
}
