import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { feeWords, validityWords } from "@/app/_ui/public/certification-words";
import { PageSection } from "@/app/_ui/public/page-section";
import { StackTable } from "@/app/_ui/public/stack-table";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Certification } from "@/lib/catalogue/types";

const heads = ["Instead", "Issuer", "Fee", "Valid for", "Preparation"];

/** Certifications to weigh against this one: one of them is enough. */
export function CertificationAlternatives({
  index,
  certification,
}: {
  index: CatalogueIndex;
  certification: Certification;
}) {
  const others = certification.alternatives.flatMap((id) => index.certifications.get(id) ?? []);
  if (others.length === 0) return null;
  const rows = others.map((other) => ({
    key: other.id,
    cells: [
      <CatalogueLink key="name" kind="certification" id={other.id}>
        {other.name}
      </CatalogueLink>,
      other.issuer,
      feeWords(other),
      validityWords(other),
      `about ${other.hours.likely} h`,
    ],
  }));
  return (
    <PageSection id="alternatives" title="Alternatives" intro={<p>Pick one; a second rarely adds to the first.</p>}>
      <StackTable caption={`Alternatives to ${certification.name}`} heads={heads} rows={rows} />
    </PageSection>
  );
}
