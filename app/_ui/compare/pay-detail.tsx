import { formatDay, formatMoney } from "@/app/_ui/format";
import { PayMarks } from "@/app/_ui/pay/pay-marks";
import { listPercentiles } from "@/app/_ui/pay/pay-words";
import { regionName } from "@/app/_ui/pay/region-name";
import { SourceNote } from "@/app/_ui/public/source-note";
import type { AdvertisedPay } from "@/lib/catalogue/figure-types";
import type { Source } from "@/lib/catalogue/types";
import type { RolePay } from "@/lib/compare/find-best-pay";
import { middleOf, type RoleLikeness } from "@/lib/compare/role-likeness";
import { FigureTable } from "./figure-table";

type Props = {
  pay: RolePay | null;
  likeness: RoleLikeness | null;
  source: Source | undefined;
  /** The source of a role of one's own. */
  own: Source | undefined;
};

/** Every published percentile of the figure, what it counts and where it was read. */
export function PayDetail({ pay, likeness, source, own }: Props) {
  if (likeness?.advertised) return <Advertised advertised={likeness.advertised} source={own} />;
  if (!pay && likeness && likeness.likeTitle === null)
    return <p>The role names no pay, and you liken it to no role of the catalogue, so none is shown.</p>;
  if (!pay) return <p>Neither your region nor the United States have a median for this role.</p>;
  const { band } = pay;
  const title = band.occupation?.title ?? "This title";
  return (
    <>
      {likeness?.likeTitle ? <p>Pay of {likeness.likeTitle}, which you said it is like.</p> : null}
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

/** Both ends as the advertisement states them, and what the arithmetic takes for their middle. */
function Advertised({ advertised, source }: { advertised: AdvertisedPay; source: Source | undefined }) {
  const { currency, lowCents, highCents, statedOn } = advertised;
  const money = (amountCents: number) => formatMoney(amountCents, currency);
  return (
    <>
      <p>
        As advertised, read {formatDay(statedOn)}, a year before tax. The middle of both ends: ({money(lowCents)} +{" "}
        {money(highCents)}) ÷ 2 = {money(middleOf(advertised))}.
      </p>
      <FigureTable
        caption="Pay a year as advertised"
        heads={["End", "A year"]}
        rows={[
          ["Low", money(lowCents)],
          ["High", money(highCents)],
        ]}
      />
      {source ? <p className="text-xs text-muted">Source: {source.title}</p> : null}
    </>
  );
}
