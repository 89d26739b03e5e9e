import type { CompareErrors, CompareValues } from "@/app/_ui/compare/compare-values";
import { type ComparisonSort, comparisonSorts, type Means } from "@/lib/compare/order-comparisons";
import type { PayRegion } from "@/lib/compare/list-pay-regions";
import { limits } from "@/lib/core/limits";
import { readMoneyField } from "@/lib/money/read-money-field";
import { readAmount } from "./read-amount";

export type CompareInput = {
  hoursPerWeek: number;
  experienceMonths: number;
  region: PayRegion;
  dollarRate: number | null;
  sort: ComparisonSort;
  roleIds: string[];
  means: Means;
};
type Known = { roleIds: readonly string[]; regions: readonly PayRegion[]; nation: PayRegion };

const { hoursPerWeekMin, hoursPerWeekMax, budgetDollarsMax } = limits;
const hoursMost = 100_000;
const feesField = {
  currency: "USD",
  mostCents: budgetDollarsMax * 100,
  unread: "Enter the fees as a number of US dollars, or leave it empty.",
  subject: "fees are",
} as const;

/**
 * Checks the comparison's form as typed. A value that is wrong is named with what to do, and its default is compared
 * with meanwhile, so that there is always something to look at.
 */
export function checkCompareValues(
  values: CompareValues,
  known: Known,
): { input: CompareInput; errors: CompareErrors } {
  const errors: CompareErrors = {};
  const read = (name: "hours" | "experience" | "rate" | "maxHours", isRight: (n: number) => boolean, hint: string) => {
    if (values[name] === "" && name !== "hours" && name !== "experience") return null;
    const amount = readAmount(values[name]);
    if (amount !== null && isRight(amount)) return amount;
    errors[name] = hint;
    return null;
  };
  const isPace = (n: number) => n >= hoursPerWeekMin && n <= hoursPerWeekMax && Number.isInteger(n * 4);
  const paceHint = `Enter ${hoursPerWeekMin} to ${hoursPerWeekMax} hours, in quarters such as 7.5. Compared with 10 meanwhile.`;
  const region = known.regions.find((entry) => entry.region === values.region);
  if (!region) errors.region = "No figures are known for that region. The United States are shown meanwhile.";
  const unknown = values.roles.filter((id) => !known.roleIds.includes(id));
  if (unknown.length > 0) errors.roles = `There is no role “${unknown.join("”, “").slice(0, 80)}” in the catalogue.`;
  const picked = known.roleIds.filter((id) => values.roles.includes(id));
  const fees = values.maxFees === "" ? null : readMoneyField(values.maxFees, feesField);
  if (fees && !fees.ok) errors.maxFees = fees.failure.message;
  return {
    input: {
      hoursPerWeek: read("hours", isPace, paceHint) ?? 10,
      experienceMonths:
        read(
          "experience",
          (n) => Number.isInteger(n) && n <= 720,
          "Enter whole months, 0 to 720. Compared with 0 meanwhile.",
        ) ?? 0,
      region: region ?? known.nation,
      dollarRate: read("rate", (n) => n > 0 && n <= 10_000, "Enter what one US dollar costs, such as 0.78."),
      sort: comparisonSorts.find((sort) => sort === values.sort) ?? "soonest",
      roleIds: picked.length > 0 ? picked : [...known.roleIds],
      means: {
        hours: read("maxHours", (n) => n <= hoursMost, "Enter the hours as a number, or leave it empty."),
        cashCents: fees?.ok ? fees.value : null,
      },
    },
    errors,
  };
}
