import Link from "next/link";
import { PayFigure } from "@/app/_ui/pay/pay-figure";
import { RegionalPay } from "@/app/_ui/pay/regional-pay";
import { PageSection } from "@/app/_ui/public/page-section";
import { SourceNote } from "@/app/_ui/public/source-note";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";

/** A role's national bands drawn, then every other region and the market figures, then growth. */
export function RolePay({ index, role }: { index: CatalogueIndex; role: Role }) {
  const bands = index.payByRole.get(role.id) ?? [];
  const drawn = bands.filter(({ region, quality }) => region === "US" && quality === "official");
  const growth = index.growthByRole.get(role.id);
  return (
    <PageSection
      id="pay"
      title="Pay and growth"
      intro={
        <p>
          A year, before tax. The thick part of a bar is the middle half, the thin part reaches from the 10th to the
          90th percentile, the tick is the median. <Link href="/pay">Compare all ten roles</Link>.
        </p>
      }
    >
      <div className="grid gap-6">
        {drawn.map((band) => (
          <PayFigure key={band.id} band={band} source={index.sources.get(band.source)} />
        ))}
        {drawn.length === 0 ? <p>No official US figure is known for this role.</p> : null}
      </div>
      <div className="mt-6">
        <RegionalPay index={index} roleId={role.id} title={role.title} />
      </div>
      <h3 className="mt-8 text-base">Growth</h3>
      {growth ? (
        <p className="prose-width mt-1">
          US jobs in occupation {growth.occupationCode} are expected to change by {growth.percent > 0 ? "+" : ""}
          {growth.percent}% over {growth.period}. <SourceNote source={index.sources.get(growth.source)} />
        </p>
      ) : (
        <p className="mt-1">Unknown.</p>
      )}
    </PageSection>
  );
}
