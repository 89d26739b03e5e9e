import type { Amounts, Assumptions } from "@/lib/compensation/valuation";
import { showBps, showMoney } from "./show-money";

type Props = { totals: Amounts; currency: string; assumptions: Assumptions };

/** The four totals of four years at the likely share price, and the range that the share price makes of the expected one. */
export function WorthFigures({ totals: { low, likely, high }, currency, assumptions: { discount } }: Props) {
  const isRange = low.expected.totalCents !== high.expected.totalCents;
  return (
    <div className="@container min-w-0">
      <dl className="tabular grid grid-cols-[minmax(0,1fr)] gap-y-1 text-sm">
        <div className="grid gap-0.5 pb-1">
          <dt className="text-muted">Expected over four years, by your likelihoods</dt>
          <dd className="text-lg font-semibold @[16rem]:text-xl">{showMoney(likely.expected.totalCents, currency)}</dd>
        </div>
        <Figure word="By share price, low to high">
          {isRange
            ? `${showMoney(low.expected.totalCents, currency)} to ${showMoney(high.expected.totalCents, currency)}`
            : "the same at every price"}
        </Figure>
        <Figure word="As stated">{showMoney(likely.stated.totalCents, currency)}</Figure>
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
