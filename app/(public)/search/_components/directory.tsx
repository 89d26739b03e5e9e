import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { PageSection } from "@/app/_ui/public/page-section";
import type { Catalogue } from "@/lib/catalogue/types";

type Entry = { id: string; name: string };

/** Every page of the catalogue by name: the way without search. */
export function Directory({ catalogue }: { catalogue: Catalogue }) {
  const { roles, skillGroups, skills, certifications } = catalogue;
  const issuers = [...new Set(certifications.map(({ issuer }) => issuer))].sort((a, b) => a.localeCompare(b, "en"));
  return (
    <>
      <PageSection id="roles" title="Roles">
        <Entries kind="role" entries={roles.map(({ id, title }) => ({ id, name: title }))} />
      </PageSection>
      <PageSection id="skills" title="Skills">
        {skillGroups.map((group) => (
          <div key={group.id} className="mb-6 last:mb-0">
            <h3 className="text-base">{group.name}</h3>
            <p className="mb-1 text-sm text-muted">{group.summary}</p>
            <Entries kind="skill" entries={skills.filter((skill) => skill.group === group.id)} />
          </div>
        ))}
      </PageSection>
      <PageSection id="certifications" title="Certifications">
        {issuers.map((issuer) => (
          <div key={issuer} className="mb-5 last:mb-0">
            <h3 className="text-base">{issuer}</h3>
            <Entries kind="certification" entries={certifications.filter((entry) => entry.issuer === issuer)} />
          </div>
        ))}
      </PageSection>
    </>
  );
}

function Entries({ kind, entries }: { kind: "role" | "skill" | "certification"; entries: readonly Entry[] }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {entries
        .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
        .map(({ id, name }) => (
          <li key={id} className="py-0.5">
            <CatalogueLink kind={kind} id={id}>
              {name}
            </CatalogueLink>
          </li>
        ))}
    </ul>
  );
}
