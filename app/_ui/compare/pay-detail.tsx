import { formatMoney } from "@/app/_ui/format";
import { PayMarks } from "@/app/_ui/pay/pay-marks";
import { listPercentiles } from "@/app/_ui/pay/pay-words";
import { regionName } from "@/app/_ui/pay/region-name";
import { SourceNote } from "@/app/_ui/public/source-note";
import type { Source } from "@/lib/catalogue/types";
import type { RolePay } from "@/lib/compare/find-best-pay";
import { FigureTable } from "./figure-table";

/** Every published percentile of the figure, what it counts and where it was read. */
export function PayDetail({ pay, source }: { pay: RolePay | null; source: Source | undefined }) {
  if (!pay) return <p>Neither your region nor the United States have a median for this role.</p>;
  const { band } = pay;
  const title = band.occupation?.title ?? "This title";
  return (
    <>
      <p>
        {title}, {regionName(band.region)}, {band.period}, a year before tax.
      </p>
      <PayMarks band={band} />
      <FigureTable
        caption={`${title}: pay a year`}
        heads={["Percentile", "A year"]}
        rows={listPercentiles(band).map(({ name, amountCents }) => [name, formatMoney(amountCents, band.currency)])}
      />
      <SourceNote source={source} />
    </>
  );
}
