import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { PageSection } from "@/app/_ui/public/page-section";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";

/** The five key skills, each with how many of the ten roles ask for it or stand on it. */
export function KeySkills({ index }: { index: CatalogueIndex }) {
  const skills = index.catalogue.skills.filter(({ isKey }) => isKey);
  const closures = [...index.closureByRole.values()];
  return (
    <PageSection
      id="key-skills"
      title="Five key skills"
      intro={<p>They raise market value in every family, so Waymark tracks them against every target.</p>}
    >
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {skills.map(({ id, name, summary }) => (
          <li key={id}>
            <h3 className="text-base">
              <CatalogueLink kind="skill" id={id}>
                {name}
              </CatalogueLink>
            </h3>
            <p className="mt-1 text-sm text-muted">{summary}</p>
            <p className="mt-1 text-sm">
              {closures.filter((closure) => closure.has(id)).length} of {closures.length} roles stand on it
            </p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
