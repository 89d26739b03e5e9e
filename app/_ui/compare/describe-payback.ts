import type { Payback, PaybackCase } from "@/lib/compare/pay-back";
import type { RoleLikeness } from "@/lib/compare/role-likeness";
import { formatMonths } from "./format-months";

type Reckoned = Extract<Payback, { kind: "reckoned" }>;

const reasons = {
  "no-own-pay": "Type what you earn now to see it.",
  "no-figure": "No pay figure is known.",
  "other-currency": "Your pay and this figure are in different currencies.",
  "no-rate": "Type what one US dollar costs, as fees are in dollars.",
};

/** Said beside every figure in which hours count for nothing, as hours are most of what a way costs. */
const feesAlone = "Fees alone; your hours are not counted: say what an hour is worth.";

const word = ({ months }: PaybackCase) => (months === null ? "never" : formatMonths(months));

/** When the way has paid for itself, likely first and then the band; or why that cannot be said. */
export function describePayback(payback: Payback, likeness: RoleLikeness | null = null): string {
  if (payback.kind === "unknown") return reasons[payback.why];
  if (payback.quick.months === null) return "Never pays back at these figures.";
  const told = tell(payback, likeness);
  return countsHours(payback) ? told : `${told} ${feesAlone}`;
}

/** Whether the hours of the way have a value, or there are none. */
export function countsHours({ hourCents, slow }: Pick<Reckoned, "hourCents" | "slow">): boolean {
  return hourCents > 0 || slow.hours === 0;
}

function tell(payback: Reckoned, likeness: RoleLikeness | null): string {
  const { quick, likely, slow } = payback;
  if (likely.spentCents === 0 && likely.months !== null && slow.months !== null && slow.spentCents === 0)
    return countsHours(payback) ? "Nothing spent at these figures: pays from the first month." : "No fee to earn back.";
  const band = `${word(quick)} to ${word(slow)}`;
  return likely.months === null
    ? `Never pays back at the ${likeness?.advertised ? "middle of the advertised pay" : "median"}; quickest case ${word(quick)}.`
    : `Pays back in ${word(likely)}; ${band}.`;
}
