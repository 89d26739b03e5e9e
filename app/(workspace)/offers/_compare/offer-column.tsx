import type { Route } from "next";
import Link from "next/link";
import { formatDay, formatMinutes } from "@/app/_ui/format";
import { PartArithmetic } from "../_worth/part-arithmetic";
import type { YearLayers } from "../_worth/chart-groups";
import { showDifference, showMoney } from "../_worth/show-money";
import { WorthFigures } from "../_worth/worth-figures";
import { YearBars } from "../_worth/year-bars";
import { BandNote } from "./band-note";
import type { ShownOffer } from "./build-comparison";
import { ExerciseCosts, MoneyAtRisk, VestCalendar } from "./later-money";
import type { RoadmapMeeting } from "./meet-roadmap";
import { MeetingList } from "./meeting-list";
import { YearTable } from "./year-table";

type Props = {
  shown: ShownOffer;
  years: readonly YearLayers[];
  reach: { low: number; high: number } | undefined;
  meeting: RoadmapMeeting | null;
};

/** One offer: its totals, its four years, what hangs on staying, its hours, and what it means for the roadmap. */
export function OfferColumn({ shown, years, reach, meeting }: Props) {
  const { row, valuation, column, currency, band } = shown;
  const { startsOn, assumptions } = valuation;
  return (
    <section
      aria-labelledby={`column-${row.id}`}
      data-offer={row.id}
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 border-t border-edge pt-4"
    >
      <div>
        <h3 id={`column-${row.id}`} className="text-base">
          <Link href={`/offers/${row.id}` as Route} className="underline-offset-4 hover:underline">
            {row.offer.name}
          </Link>
        </h3>
        <p className="text-sm text-muted">
          {row.isCurrentJob ? "My job now · from " : "First day "}
          {formatDay(startsOn.day)}
          {startsOn.isAssumed ? " (assumed)" : ""}
        </p>
      </div>
      <WorthFigures totals={column.totals} currency={currency} assumptions={assumptions} />
      <YearBars years={years} currency={currency} band={band?.percentiles ?? null} {...(reach ? { reach } : {})} />
      <RateNote shown={shown} />
      <BandNote shown={shown} />
      <Taxed shown={shown} />
      <Hours shown={shown} />
      <MoneyAtRisk valuation={valuation} currency={valuation.currency} />
      {meeting ? <MeetingList meeting={meeting} offer={row.offer} firstDay={startsOn.day} /> : null}
      <div className="grid gap-1">
        <Fold title="Year by year">
          <YearTable column={column} currency={currency} />
        </Fold>
        {valuation.vests.length > 0 ? (
          <Fold title="When shares vest">
            <VestCalendar valuation={valuation} />
          </Fold>
        ) : null}
        {row.offer.options.length > 0 ? (
          <Fold title="If you leave with options">
            <ExerciseCosts offer={row.offer} valuation={valuation} />
          </Fold>
        ) : null}
        <Fold title="The arithmetic">
          <PartArithmetic valuation={valuation} />
        </Fold>
      </div>
    </section>
  );
}

function Fold({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details>
      <summary className="min-h-8 content-center text-sm font-semibold text-action">{title}</summary>
      <div className="pt-2 pb-4">{children}</div>
    </details>
  );
}

function RateNote({ shown: { column } }: { shown: ShownOffer }) {
  if (!column.rate) return null;
  const { from, to, rate, statedOn } = column.rate;
  return (
    <p className="tabular text-sm text-muted">
      Stated in {column.ownCurrency}; 1 {from} = {rate} {to}, as you looked it up on {formatDay(statedOn)}.
    </p>
  );
}

function Taxed({ shown: { valuation } }: { shown: ShownOffer }) {
  if (!valuation.taxed) return null;
  const { tax, left } = valuation.taxed.likely.expected;
  return (
    <p className="tabular text-sm text-muted">
      After the tax you typed, {showMoney(tax.totalCents, valuation.currency)}:{" "}
      {showMoney(left.totalCents, valuation.currency)} left of the expected four years. An estimate of yours, no advice.
    </p>
  );
}

function Hours({ shown: { valuation } }: { shown: ShownOffer }) {
  return valuation.times.map(({ kind, quantity, worth, isCounted }) => {
    const time =
      quantity.unit === "days"
        ? `${quantity.perYear} days off a year`
        : `${formatMinutes(quantity.perYear)} a year on the way`;
    const money = worth ? `, ${showDifference(worth.totalCents, valuation.currency)} over four years` : "";
    return (
      <p key={kind} className="tabular text-sm text-muted">
        {time}
        {money}
        {worth ? (isCounted ? ", counted" : ", not counted") : ""}.
      </p>
    );
  });
}
