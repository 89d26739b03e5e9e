import { formatDay } from "@/app/_ui/format";
import type { OfferRow } from "@/db/offers/get-offer";
import type { RateFailure } from "@/lib/money/exchange-rate";
import { showBps } from "../_worth/show-money";
import type { SettingsState } from "../load-desk";
import { listPairs } from "./list-pairs";
import { SettingsForm } from "./settings-form";

type Props = {
  rows: readonly OfferRow[];
  settings: SettingsState;
  missing: readonly RateFailure[];
  idempotencyKey: string;
};

/** Everything assumed for all offers alike, in a sentence, also on paper; and the form that changes it. */
export function AssumptionsSection({ rows, settings, missing, idempotencyKey }: Props) {
  const { currency, rates } = settings;
  const pairs = listPairs(
    rows.map(({ offer }) => offer.currency),
    currency,
    rates,
  );
  return (
    <section aria-labelledby="assumed" className="grid gap-2">
      <h2 id="assumed" className="text-lg">
        Assumed for all
      </h2>
      <p className="tabular prose-width text-sm">{describe(settings, pairs)}</p>
      {missing.length > 0 ? (
        <output className="prose-width text-sm text-warn">
          {[...new Set(missing.map((failure) => `${failure.from} to ${failure.to}`))].join(", ")}: no rate is typed, so
          these offers stand in their own currency and are not compared. Type one below, with the day you looked it up.
        </output>
      ) : null}
      <details open={missing.length > 0} className="print:hidden">
        <summary className="inline-flex min-h-8 items-center text-sm font-semibold text-action">
          Change what is assumed
        </summary>
        <SettingsForm settings={settings} pairs={pairs} idempotencyKey={idempotencyKey} />
      </details>
    </section>
  );
}

function describe({ currency, assumptions, rates }: SettingsState, pairs: ReturnType<typeof listPairs>): string {
  const { discount, countLeave, countCommuteTime, assumedStartOn } = assumptions;
  const used = rates.filter((rate) => pairs.some(({ from, to }) => rate.from === from && rate.to === to));
  return [
    `Shown in ${currency}.`,
    `Present value at ${showBps(discount.rateBps)} a year, money at the ${discount.timing === "year-start" ? "start" : "end"} of each year.`,
    `Where an offer names no first day: ${formatDay(assumedStartOn)}.`,
    `Paid leave ${countLeave ? "counts" : "does not count"} as money, time on the way ${countCommuteTime ? "counts" : "does not"}.`,
    ...used.map(
      ({ from, to, rate, statedOn }) => `1 ${from} = ${rate} ${to}, as you looked it up on ${formatDay(statedOn)}.`,
    ),
  ].join(" ");
}
