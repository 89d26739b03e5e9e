import { findHeadlinePay } from "@/app/_ui/pay/find-headline-pay";
import { PayBar } from "@/app/_ui/pay/pay-bar";
import { PayRange } from "@/app/_ui/pay/pay-range";
import { payScaleCents } from "@/app/_ui/pay/pay-scale";
import { ExternalLink } from "@/app/_ui/public/external-link";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";

/** A role's US pay in a list: range, drawn band, source, year, and "proxy" where it counts another title. */
export function RolePayCell({ index, roleId }: { index: CatalogueIndex; roleId: string }) {
  const band = findHeadlinePay(index.payByRole.get(roleId) ?? []);
  if (!band) return <p className="text-sm text-muted">US pay unknown</p>;
  const source = index.sources.get(band.source);
  return (
    <div className="text-sm">
      <p>
        <span className="text-muted md:sr-only">US pay </span>
        <PayRange band={band} />
      </p>
      <PayBar band={band} maxCents={payScaleCents} />
      <p className="text-xs text-muted">
        {band.proxyFor ? "Proxy: " : ""}
        {band.proxyFor ? `${band.occupation?.title ?? band.proxyFor}, ` : ""}
        {source ? <ExternalLink href={source.url}>{source.publisher}</ExternalLink> : "source unknown"}, {band.period}
      </p>
    </div>
  );
}
