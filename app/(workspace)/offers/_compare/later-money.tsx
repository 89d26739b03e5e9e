import { formatDay } from "@/app/_ui/format";
import { listExerciseCosts } from "@/lib/compensation/list-exercise-costs";
import type { Offer } from "@/lib/compensation/offer";
import type { Valuation } from "@/lib/compensation/valuation";
import { showBps, showMoney } from "../_worth/show-money";

/** What leaving early would cost in paid-back signing bonus, month by month; nothing without a claw-back. */
export function MoneyAtRisk({ valuation: { moneyAtRisk }, currency }: { valuation: Valuation; currency: string }) {
  const last = moneyAtRisk.at(-1);
  const most = Math.max(0, ...moneyAtRisk.map(({ cents }) => cents));
  if (!last || most === 0) return null;
  return (
    <details>
      <summary className="tabular min-h-8 content-center text-sm">
        Up to <span className="font-semibold">{showMoney(most, currency)}</span> to be paid back on leaving, nothing
        from {formatDay(last.onDay)}
      </summary>
      <ol className="tabular grid gap-x-6 pt-2 pb-3 text-sm text-muted">
        {moneyAtRisk.map(({ afterMonths, onDay, cents }) => (
          <li key={afterMonths} className="flex justify-between gap-3 border-b border-line py-0.5">
            <span>
              After {afterMonths} months, {formatDay(onDay)}
            </span>
            <span>{showMoney(cents, currency)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Every vest of stock inside the four years, with the range of its worth, and what comes later. */
export function VestCalendar({ valuation: { vests, later, currency } }: { valuation: Valuation }) {
  return (
    <div className="grid gap-2">
      <ol className="tabular grid text-sm">
        {vests.map(({ partId, onDay, sharesText, cents }) => (
          <li key={`${partId} ${onDay}`} className="grid border-b border-line py-1">
            <span className="flex justify-between gap-3">
              <span>{formatDay(onDay)}</span>
              <span>{showMoney(cents.likely, currency)}</span>
            </span>
            <span className="flex justify-between gap-3 text-xs text-muted">
              <span>{sharesText === null ? "" : `${sharesText} shares`}</span>
              <span>
                {cents.low === cents.high
                  ? ""
                  : `${showMoney(cents.low, currency)} to ${showMoney(cents.high, currency)}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {later
        .filter(({ grantShareBps }) => grantShareBps > 0)
        .map(({ partId, grantShareBps }) => (
          <p key={partId} className="text-sm text-muted">
            {showBps(grantShareBps)} of a grant vests after the fourth year and is not counted.
          </p>
        ))}
    </div>
  );
}

/** What exercising would cost on leaving at each anniversary, and until when; the ISO day is general information. */
export function ExerciseCosts({ offer, valuation: { startsOn, currency } }: { offer: Offer; valuation: Valuation }) {
  return (
    <div className="grid gap-3">
      {offer.options.map((grant) => (
        <ul key={grant.id} className="tabular grid text-sm">
          {listExerciseCosts(grant, startsOn.day).map(({ leaveOn, vestedText, costCents, exerciseBy, isoUntil }) => (
            <li key={leaveOn} className="grid border-b border-line py-1">
              <span className="flex justify-between gap-3">
                <span>{formatDay(leaveOn)}</span>
                <span>{showMoney(costCents, currency)}</span>
              </span>
              <span className="text-xs text-muted">
                {vestedText} vested; to exercise by {exerciseBy ? formatDay(exerciseBy) : "a day you do not know yet"}
                {isoUntil ? `; taxed as NSO after ${formatDay(isoUntil)}` : ""}
              </span>
            </li>
          ))}
        </ul>
      ))}
      {offer.options.some(({ kind }) => kind === "iso") ? (
        <p className="text-xs text-muted">
          Three months for ISO: US Internal Revenue Code § 422(a)(2), read in November 2026. General information, no tax
          advice.
        </p>
      ) : null}
    </div>
  );
}
