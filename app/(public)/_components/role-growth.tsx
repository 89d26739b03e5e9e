import { ExternalLink } from "@/app/_ui/public/external-link";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";

/** The expected change in US jobs for a role's nearest occupation, with period and source. */
export function RoleGrowth({ index, roleId }: { index: CatalogueIndex; roleId: string }) {
  const growth = index.growthByRole.get(roleId);
  if (!growth) return <p className="text-sm text-muted">Growth unknown</p>;
  const source = index.sources.get(growth.source);
  return (
    <div className="text-sm">
      <p>
        <span className="tabular font-semibold">
          {growth.percent > 0 ? "+" : ""}
          {growth.percent}%
        </span>{" "}
        <span className="text-muted">jobs</span>
      </p>
      <p className="mt-1 text-xs text-muted">
        US {growth.period}, occupation <span className="whitespace-nowrap">{growth.occupationCode}</span>,{" "}
        {source ? <ExternalLink href={source.url}>{source.publisher}</ExternalLink> : "source unknown"}
      </p>
    </div>
  );
}
