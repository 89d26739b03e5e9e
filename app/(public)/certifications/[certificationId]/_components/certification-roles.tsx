import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { PageSection } from "@/app/_ui/public/page-section";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Certification } from "@/lib/catalogue/types";

/** The roles that ask for something this certification proves, with the skills it speaks to. */
export function CertificationRoles({ index, certification }: { index: CatalogueIndex; certification: Certification }) {
  const proven = new Set(certification.proves.map(({ skill }) => skill));
  const roles = index.catalogue.roles
    .map((role) => ({ role, asked: role.requirements.filter(({ skill }) => proven.has(skill)) }))
    .filter(({ asked }) => asked.length > 0)
    .toSorted((a, b) => b.asked.length - a.asked.length);
  return (
    <PageSection id="roles" title="Where it helps">
      {roles.length === 0 ? <p>None of the ten roles asks for what it proves.</p> : null}
      <ul>
        {roles.map(({ role, asked }) => (
          <li key={role.id} className="border-b border-line py-2.5 first:pt-0 last:border-b-0">
            <CatalogueLink kind="role" id={role.id}>
              {role.title}
            </CatalogueLink>
            <p className="text-sm text-muted">
              {asked.map(({ skill }) => index.skills.get(skill)?.name ?? skill).join(", ")}
            </p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
