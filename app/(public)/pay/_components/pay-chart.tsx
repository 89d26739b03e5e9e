import { findHeadlinePay } from "@/app/_ui/pay/find-headline-pay";
import { PayAxis } from "@/app/_ui/pay/pay-axis";
import { PayBar } from "@/app/_ui/pay/pay-bar";
import { payScaleCents } from "@/app/_ui/pay/pay-scale";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { NationalTable } from "./national-table";

/** The national band of every role on one scale, highest median first, and the same figures as a table. */
export function PayChart({ index }: { index: CatalogueIndex }) {
  const rows = index.catalogue.roles
    .flatMap((role) => {
      const band = findHeadlinePay(index.payByRole.get(role.id) ?? []);
      return band ? [{ role, band }] : [];
    })
    .toSorted((a, b) => (b.band.percentiles.p50 ?? 0) - (a.band.percentiles.p50 ?? 0));
  return (
    <>
      <div className="sm:pr-6">
        {rows.map(({ role, band }) => (
          <div key={role.id} className="grid items-center gap-x-6 py-1 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <CatalogueLink
              kind="role"
              id={role.id}
              className="min-h-6 text-sm font-semibold underline decoration-transparent underline-offset-4 hover:decoration-current"
            >
              {role.title}
            </CatalogueLink>
            <PayBar band={band} maxCents={payScaleCents} />
          </div>
        ))}
        <div className="sm:ml-[14.5rem]">
          <PayAxis maxCents={payScaleCents} />
        </div>
      </div>
      <div className="mt-6">
        <NationalTable rows={rows} sources={index.sources} />
      </div>
    </>
  );
}
