import { formatHours, formatMoney } from "@/app/_ui/format";
import { experienceWords, feeWords, validityWords } from "@/app/_ui/public/certification-words";
import { ExternalLink } from "@/app/_ui/public/external-link";
import { FactList } from "@/app/_ui/public/fact-list";
import { PageSection } from "@/app/_ui/public/page-section";
import { SourceNote } from "@/app/_ui/public/source-note";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Certification } from "@/lib/catalogue/types";

/** Fee, length, validity and renewal; unknown is said as unknown. */
export function CertificationFacts({ index, certification }: { index: CatalogueIndex; certification: Certification }) {
  const { annualFeeCents, examMinutes, renewal, hours, officialUrl, name, source } = certification;
  const facts = [
    { name: "Exam fee, list price without tax", value: feeWords(certification) },
    { name: "Yearly fee", value: annualFeeCents === null ? "unknown" : formatMoney(annualFeeCents) },
    { name: "Valid for", value: validityWords(certification) },
    { name: "Length of the exam", value: examMinutes === null ? "unknown" : `${examMinutes} minutes` },
    { name: "Experience asked by the issuer", value: experienceWords(certification.needsExperienceMonths) },
    { name: "Preparation, Waymark's own estimate", value: formatHours(hours) },
    { name: "Renewal", value: renewal ?? "unknown" },
    { name: "Official page", value: <ExternalLink href={officialUrl}>{name}</ExternalLink> },
    { name: "Read in", value: <SourceNote source={index.sources.get(source)} /> },
  ];
  return (
    <PageSection
      id="facts"
      title="Facts"
      intro={<p>Hours count from the levels it needs to a pass; learning those skills is not in them.</p>}
    >
      <FactList facts={facts} />
    </PageSection>
  );
}
