import type { ReactNode } from "react";
import { formatDay, formatMoney, formatPay } from "@/app/_ui/format";
import { regionName } from "@/app/_ui/pay/region-name";
import type { RoleComparison } from "@/lib/compare/compare-role";
import type { BestFromHere } from "@/lib/compare/order-comparisons";
import { joinNames } from "@/lib/view/join-names";
import { describePayback } from "./describe-payback";
import { formatMonths } from "./format-months";
import { formatShare } from "./format-share";

const horizons = { "own-hours": "within the hours you can afford", "five-years": "within five years at your pace" };

/** The two answers most people come for: which role is nearest in time, and which of those in reach pays most. */
export function FromHere({ best }: { best: BestFromHere }) {
  const { soonest, most, horizon } = best;
  const [first, ...others] = most;
  if (!soonest) return null;
  return (
    <div className="mt-8 grid gap-x-12 gap-y-6 sm:grid-cols-2">
      <Answer title="From here, soonest" role={soonest}>
        {startWithAbout(formatMonths(soonest.months.total.likely))} at your pace, with{" "}
        {formatShare(soonest.readiness.all)} of what it asks by weight met already. {describeLack(best, soonest)}
      </Answer>
      {first && (first.pay || first.likeness?.advertised) ? (
        <Answer title="From here, most" role={first}>
          The most pay among the roles {horizons[horizon]}. {describePay(first)}{" "}
          {first.gainCents === null ? "" : `${describeGain(first)} `}
          {first.gainCents === null ? "" : `${describePayback(first.payback, first.likeness)} `}
          {others.length > 0
            ? `The same figure counts for ${joinNames(
                others.map(({ role }) => role.title),
                3,
              )}, which ${others.length === 1 ? "takes" : "take"} as long or longer.`
            : ""}
        </Answer>
      ) : null}
    </div>
  );
}

/** "About 14 months", but "Under a month" and "More than 50 years". */
const startWithAbout = (time: string) =>
  /^\d/.test(time) ? `About ${time}` : `${time[0]?.toUpperCase()}${time.slice(1)}`;

function describeLack({ lacks, horizon }: BestFromHere, { currency }: RoleComparison): string {
  if (lacks === "role") return `No role is ${horizons[horizon]}, so none is named as paying most.`;
  return lacks === "figure" ? `No role ${horizons[horizon]} has a pay figure in ${currency}.` : "";
}

function describePay({ pay, likeness }: RoleComparison): string {
  if (likeness?.advertised) {
    const { lowCents, highCents, currency, statedOn } = likeness.advertised;
    return `${formatPay(lowCents, currency)} to ${formatPay(highCents, currency)} a year, as advertised, ${formatDay(statedOn)}.`;
  }
  if (!pay) return "";
  const { percentiles, currency, region, proxyFor, period } = pay.band;
  const like = likeness?.likeTitle ? ` of ${likeness.likeTitle}, which you said it is like` : "";
  return `Median ${formatPay(percentiles.p50 ?? 0, currency)} a year${like} (${regionName(region)}${proxyFor ? ", proxy" : ""}, ${period}).`;
}

function describeGain({ gainCents, pay, likeness }: RoleComparison): string {
  const currency = likeness?.advertised?.currency ?? pay?.band.currency;
  const amount = formatMoney(Math.abs(gainCents ?? 0), currency);
  return `${amount} a year ${(gainCents ?? 0) < 0 ? "less" : "more"} than you earn.`;
}

function Answer({ title, role, children }: { title: string; role: RoleComparison; children: ReactNode }) {
  return (
    <section className="border-l-2 border-action pl-4" aria-label={title}>
      <h3 className="text-sm font-medium text-muted">{title}</h3>
      <p className="mt-0.5 text-lg font-semibold">
        <a href={`#${role.role.id}`} className="text-action underline-offset-4 hover:underline">
          {role.role.title}
        </a>
      </p>
      <p className="tabular mt-1 text-sm">{children}</p>
    </section>
  );
}
