import { catalogueIndex } from "@/app/_server/catalogue";
import { PayNote } from "@/app/_ui/pay/pay-note";
import { basisWords } from "@/app/_ui/pay/pay-words";
import { regionName } from "@/app/_ui/pay/region-name";
import { readYearlyPay } from "@/lib/compensation/negotiation-figures";
import { type Mark, placeInBand } from "@/lib/compensation/pay-band";
import { convertCents } from "@/lib/money/convert-cents";
import { ratio } from "@/lib/money/ratio";
import { tellLikeness } from "../tell-likeness";
import { showMoney } from "../_worth/show-money";
import type { ShownOffer } from "./build-comparison";
import { markWords } from "./mark-words";

/** Where the offer's pay lies among what is published for the role, what that counts, and who published it when. */
export function BandNote({ shown }: { shown: ShownOffer }) {
  const { row, valuation, column, currency, published, band } = shown;
  if (!row.held)
    return (
      <p className="text-sm text-muted">
        Held against no role: choose one in the offer to see its published pay behind the bars.
      </p>
    );
  const likeness = tellLikeness(row.held);
  if (!published)
    return <p className="tabular text-sm text-muted">{likeness || "No pay is published for this role."}</p>;
  const note = <PayNote band={published} source={catalogueIndex.sources.get(published.source)} />;
  if (!band)
    return (
      <p className="text-sm text-muted">
        Published in {published.currency}: type a rate to {currency} to see it behind the bars. {note} {likeness}
      </p>
    );
  const isTotal = published.basis === "total-compensation";
  const base = column.kinds.find(({ kind }) => kind === "base")?.amounts.likely.stated.yearsCents[0] ?? 0;
  const total = convertCents(column.totals.likely.expected.totalCents, ratio(1, 4));
  const yearCents = isTotal ? total : column.rate ? base : readYearlyPay(valuation, "base");
  const { above, below } = placeInBand(yearCents, band);
  return (
    <p className="tabular text-sm text-muted">
      {isTotal ? "A quarter of the expected total" : "Base of the first year"}, {showMoney(yearCents, currency)}:{" "}
      <span className="text-ink">{place(above, below, currency)}</span> of the published pay in{" "}
      {regionName(published.region)}, {basisWords[published.basis]}. {note} {likeness}
    </p>
  );
}

function place(above: Mark | null, below: Mark | null, currency: string): string {
  const tell = ({ key, cents }: Mark) => `${markWords[key]} (${showMoney(cents, currency)})`;
  if (above && below) return `between the ${tell(above)} and the ${tell(below)}`;
  if (above) return `above the ${tell(above)}, the highest`;
  return below ? `below the ${tell(below)}, the lowest` : "beside nothing";
}
