import { formatCount, formatDay, formatMoney, formatPay } from "@/app/_ui/format";
import { regionName } from "@/app/_ui/pay/region-name";
import { qualityWords } from "@/app/_ui/pay/pay-words";
import type { AdvertisedPay } from "@/lib/catalogue/figure-types";
import type { HourRange } from "@/lib/catalogue/types";
import type { RoleComparison } from "@/lib/compare/compare-role";
import type { MonthCount } from "@/lib/compare/count-months";
import type { PlannedWork } from "@/lib/compare/sum-work";
import { shareOf, type WeightedReadiness } from "@/lib/compare/weigh-readiness";
import { describePayback } from "./describe-payback";
import { formatMonths } from "./format-months";
import { formatShare } from "./format-share";

const note = "block text-xs text-muted";

/** The weighted share that is met, as a bar and a number, with its two parts. */
export function ReadyCell({ readiness }: { readiness: WeightedReadiness }) {
  const { all, must, should } = readiness;
  return (
    <>
      <span className="font-semibold">{formatShare(all)}</span>
      <svg width="72" height="6" aria-hidden="true" className="my-1 block">
        <rect width="72" height="6" rx="3" className="fill-line" />
        <rect width={72 * shareOf(all)} height="6" rx="3" className="fill-action" />
      </svg>
      <span className={note}>
        essential {formatShare(must)}
        <br />
        optional {formatShare(should)}
      </span>
    </>
  );
}

/** The plan's hours as a range, and how much of them is skills alone. */
export function HoursCell({ hours, gap }: { hours: HourRange; gap: HourRange }) {
  return (
    <>
      <span className="font-semibold whitespace-nowrap">{formatCount(hours.likely)} h</span>
      <span className={note}>
        {formatCount(hours.low)} to {formatCount(hours.high)} h
        <br />
        skill gap {formatCount(gap.likely)} h
      </span>
    </>
  );
}

/** Months at the person's pace, and what decides them. */
export function MonthsCell({ months }: { months: MonthCount }) {
  const { total, study, missing } = months;
  const isWaiting = missing > study.likely;
  return (
    <>
      <span className="font-semibold">{formatMonths(total.likely)}</span>
      <span className={note}>
        {formatMonths(total.low)} to {formatMonths(total.high)}
        {isWaiting ? (
          <>
            <br />
            months of work decide
          </>
        ) : null}
      </span>
    </>
  );
}

/** The known fees of the plan, and how many are not known. */
export function FeesCell({ work }: { work: PlannedWork }) {
  return (
    <>
      <span className="font-semibold whitespace-nowrap">{formatMoney(work.cashCents)}</span>
      <span className={note}>
        {work.fees.length - work.unknownFees === 0
          ? "no fee in the plan"
          : `${work.fees.length - work.unknownFees} in the plan`}
        {work.unknownFees > 0 ? `, ${work.unknownFees} unknown and not counted` : null}
      </span>
    </>
  );
}

/** The median with its quartiles, and what the figure is: where it counts, how good it is, of which year. */
export function PayCell({ pay, likeness, currency: asked }: Pick<RoleComparison, "pay" | "likeness" | "currency">) {
  if (likeness?.advertised) return <AdvertisedCell advertised={likeness.advertised} asked={asked} />;
  if (!pay) return <span className="text-muted">no figure known</span>;
  const { percentiles, currency, period, quality, proxyFor, region } = pay.band;
  const { p25, p50, p75 } = percentiles;
  const isForeign = currency !== asked;
  return (
    <>
      <span className="font-semibold whitespace-nowrap">{p50 === null ? "unknown" : formatPay(p50, currency)}</span>
      <span className={note}>
        {p25 !== null && p75 !== null ? (
          <>
            {formatPay(p25, currency)} to {formatPay(p75, currency)}
            <br />
          </>
        ) : null}
        {likeness?.likeTitle ? `pay of ${likeness.likeTitle}, which you said it is like; ` : null}
        {proxyFor ? "proxy, " : null}
        {qualityWords[quality].word}, {period}
        {pay.isElsewhere
          ? `; ${regionName(region)}, as your region has no figure${isForeign ? ` in ${asked}, so last by pay` : ""}`
          : null}
      </span>
    </>
  );
}

function AdvertisedCell({ advertised, asked }: { advertised: AdvertisedPay; asked: RoleComparison["currency"] }) {
  const { lowCents, highCents, currency, statedOn } = advertised;
  return (
    <>
      <span className="font-semibold">
        {formatPay(lowCents, currency)}
        {highCents === lowCents ? "" : ` to ${formatPay(highCents, currency)}`}
      </span>
      <span className={note}>
        as advertised, {formatDay(statedOn)}
        {currency === asked ? null : `; not in ${asked}, so last by pay`}
      </span>
    </>
  );
}

/** The difference to the person's own pay and when the way there has paid for itself. */
export function OwnCell({ row }: { row: Pick<RoleComparison, "gainCents" | "pay" | "payback" | "likeness"> }) {
  const { gainCents, pay, payback, likeness } = row;
  const currency = likeness?.advertised?.currency ?? pay?.band.currency ?? "USD";
  return (
    <>
      {gainCents === null ? null : (
        <span className="block font-semibold">
          {gainCents > 0 ? "+" : gainCents < 0 ? "−" : ""}
          {formatMoney(Math.abs(gainCents), currency)} a year
        </span>
      )}
      <span className={gainCents === null ? "text-muted" : note}>{describePayback(payback, likeness)}</span>
    </>
  );
}
