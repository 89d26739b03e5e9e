import type { Amounts, Assumptions } from "@/lib/compensation/valuation";
import { showBps, showMoney } from "./show-money";

type Props = { totals: Amounts; currency: string; assumptions: Assumptions };

/** The four totals of four years at the likely share price, what the share price makes of the expected one, and what price and exits make of it as stated. */
export function WorthFigures({ totals: { low, likely, high }, currency, assumptions: { discount } }: Props) {
  const range = (measure: "expected" | "stated") =>
    low[measure].totalCents === high[measure].totalCents
      ? null
      : `${showMoney(low[measure].totalCents, currency)} to ${showMoney(high[measure].totalCents, currency)}`;
  const [ofPrice, atMost] = [range("expected"), range("stated")];
  return (
    <div className="@container min-w-0">
      <dl className="tabular grid grid-cols-[minmax(0,1fr)] gap-y-1 text-sm">
        <div className="grid gap-0.5 pb-1">
          <dt className="text-muted">Expected over four years, by your likelihoods</dt>
          <dd className="text-lg font-semibold @[16rem]:text-xl">{showMoney(likely.expected.totalCents, currency)}</dd>
        </div>
        <Figure word="Expected, by share price, low to high">{ofPrice ?? "the same at every price"}</Figure>
        <Figure word="As stated, options by your chances">{showMoney(likely.stated.totalCents, currency)}</Figure>
        {atMost ? <Figure word="As stated, from the worst price and exit to the best">{atMost}</Figure> : null}
        <Figure word={`Expected, present value at ${showBps(discount.rateBps)}`}>
          {showMoney(likely.expectedPresent.totalCents, currency)}
        </Figure>
        <Figure word={`As stated, present value at ${showBps(discount.rateBps)}`}>
          {showMoney(likely.statedPresent.totalCents, currency)}
        </Figure>
      </dl>
    </div>
  );
}

function Figure({ word, children }: { word: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-line py-1.5">
      <dt className="text-muted">{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
