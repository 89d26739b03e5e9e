import { PageSection } from "@/app/_ui/public/page-section";
import { SourceNote } from "@/app/_ui/public/source-note";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";

/** The jobs from which people come into the role, with the years it takes and what to add. */
export function RoleWaysIn({ index, role }: { index: CatalogueIndex; role: Role }) {
  return (
    <PageSection
      id="ways-in"
      title="Ways in"
      intro={<SourceNote source={index.sources.get(role.experienceSource)} label="Experience asked, source" />}
    >
      <ul>
        {role.waysIn.map(({ from, years, note }) => (
          <li
            key={from}
            className="grid gap-x-6 gap-y-1 border-b border-line py-3 first:pt-0 last:border-b-0 sm:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div>
              <h3 className="text-base">{from}</h3>
              <p className="tabular text-sm text-muted">
                {years.low === years.high ? years.low : `${years.low} to ${years.high}`} years
              </p>
            </div>
            <p className="prose-width">{note}</p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
