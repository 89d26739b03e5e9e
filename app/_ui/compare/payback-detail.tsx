import { formatCount, formatMoney } from "@/app/_ui/format";
import type { Payback, PaybackCase } from "@/lib/compare/pay-back";
import type { RoleLikeness } from "@/lib/compare/role-likeness";
import { describePayback } from "./describe-payback";
import { FigureTable } from "./figure-table";
import { exactMonths } from "./format-months";

/** The three cases of the payback beside each other, and the sentence that says how each line is worked out. */
export function PaybackDetail({ payback, likeness }: { payback: Payback; likeness: RoleLikeness | null }) {
  if (payback.kind === "unknown") return <p>{describePayback(payback)}</p>;
  const { quick, likely, slow, currency, cashCents, hourCents, lacksQuartiles } = payback;
  const money = (amountCents: number) => formatMoney(amountCents, currency);
  const plain = (amountCents: number) =>
    (amountCents / 100)
      .toLocaleString("en-US", { minimumFractionDigits: amountCents % 100 === 0 ? 0 : 2 })
      .replace("-", "−");
  const line = (name: string, read: (one: PaybackCase) => string) => [name, read(quick), read(likely), read(slow)];
  return (
    <>
      <FigureTable
        caption="Payback in three cases"
        heads={["Case", "Quick", "Likely", "Slow"]}
        rows={[
          line("Hours", ({ hours }) => formatCount(hours)),
          line(`Spent, ${currency}`, ({ spentCents }) => plain(spentCents)),
          line(`New pay, ${currency}`, ({ newPayCents }) => plain(newPayCents)),
          line(`Gain, ${currency}`, ({ gainCents }) => plain(gainCents)),
          line("Months", ({ months }) => (months === null ? "never" : exactMonths(months))),
        ]}
      />
      <p className="mt-2 text-muted">
        Spent = {money(cashCents)} of fees + hours × {money(hourCents)}. Gain a year = new pay − your pay. Months =
        spent ÷ (gain ÷ 12), counted from the first month in the role, before tax.{" "}
        {lacksQuartiles
          ? "No quartiles were published for this figure, so the median stands in all three cases."
          : likeness?.advertised
            ? "Quick takes low hours and the upper end of the advertised pay, slow takes high hours and its lower end; likely takes the middle of both ends."
            : "Quick takes low hours and the upper quartile, slow takes high hours and the lower quartile."}
        {hourCents === 0 ? " An hour counts for nothing here, as you named no worth for it." : ""}
      </p>
    </>
  );
}
