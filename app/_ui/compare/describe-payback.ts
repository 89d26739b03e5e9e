import type { Payback, PaybackCase } from "@/lib/compare/pay-back";
import type { RoleLikeness } from "@/lib/compare/role-likeness";
import { formatMonths } from "./format-months";

const reasons = {
  "no-own-pay": "Type what you earn now to see it.",
  "no-figure": "No pay figure is known.",
  "other-currency": "Your pay and this figure are in different currencies.",
  "no-rate": "Type what one US dollar costs, as fees are in dollars.",
};

const word = ({ months }: PaybackCase) => (months === null ? "never" : formatMonths(months));

/** When the way has paid for itself, likely first and then the band; or why that cannot be said. */
export function describePayback(payback: Payback, likeness: RoleLikeness | null = null): string {
  if (payback.kind === "unknown") return reasons[payback.why];
  const { quick, likely, slow } = payback;
  if (quick.months === null) return "Never pays back at these figures.";
  if (likely.spentCents === 0 && likely.months !== null && slow.months !== null && slow.spentCents === 0)
    return "Nothing spent at these figures: pays from the first month.";
  const band = `${word(quick)} to ${word(slow)}`;
  return likely.months === null
    ? `Never pays back at the ${likeness?.advertised ? "middle of the advertised pay" : "median"}; quickest case ${word(quick)}.`
    : `Pays back in ${word(likely)}; ${band}.`;
}
