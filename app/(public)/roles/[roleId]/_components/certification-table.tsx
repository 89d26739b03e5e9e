import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { feeWords, validityWords } from "@/app/_ui/public/certification-words";
import { StackTable } from "@/app/_ui/public/stack-table";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { RelevantCertification } from "./list-role-certifications";

const heads = ["Certification", "Proves here", "Fee", "Valid for", "Preparation"];

/** Certifications as a table: which of the role's skills each proves, fee, validity and Waymark's estimate of hours. */
export function CertificationTable({ index, relevant }: { index: CatalogueIndex; relevant: RelevantCertification[] }) {
  const rows = relevant.map(({ certification, skills }) => ({
    key: certification.id,
    cells: [
      <CatalogueLink key="name" kind="certification" id={certification.id}>
        {certification.name}
      </CatalogueLink>,
      skills.map((skill) => index.skills.get(skill)?.name ?? skill).join(", "),
      feeWords(certification),
      validityWords(certification),
      `about ${certification.hours.likely} h`,
    ],
  }));
  if (rows.length === 0) return null;
  return <StackTable caption="Certifications that prove what the role asks" heads={heads} rows={rows} />;
}
