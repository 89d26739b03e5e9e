import { Disclosure } from "@/app/_ui/public/disclosure";
import { PageSection } from "@/app/_ui/public/page-section";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";
import { CertificationTable } from "./certification-table";
import { listRoleCertifications } from "./list-role-certifications";

const shownFirst = 8;

/** The certifications worth weighing for a role; a plan takes one only where it pays. */
export function RoleCertifications({ index, role }: { index: CatalogueIndex; role: Role }) {
  const relevant = listRoleCertifications(index, role);
  return (
    <PageSection
      id="certifications"
      title="Certifications"
      intro={
        <p>
          Sorted by how much of the role's weight they prove. None is needed by everyone: each page says when not to
          take it.
        </p>
      }
    >
      {relevant.length === 0 ? <p>None that we know proves what this role asks.</p> : null}
      <CertificationTable index={index} relevant={relevant.slice(0, shownFirst)} />
      {relevant.length > shownFirst ? (
        <Disclosure summary={`${relevant.length - shownFirst} more that prove part of it`}>
          <CertificationTable index={index} relevant={relevant.slice(shownFirst)} />
        </Disclosure>
      ) : null}
    </PageSection>
  );
}
