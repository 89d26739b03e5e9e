import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/app/_server/catalogue";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { StructuredData } from "@/app/_ui/public/structured-data";
import { CertificationAlternatives } from "./_components/certification-alternatives";
import { CertificationFacts } from "./_components/certification-facts";
import { CertificationLead } from "./_components/certification-lead";
import { CertificationLevels } from "./_components/certification-levels";
import { CertificationRoles } from "./_components/certification-roles";

type Props = { params: Promise<{ certificationId: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogueIndex.catalogue.certifications.map(({ id }) => ({ certificationId: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const certification = catalogueIndex.certifications.get((await params).certificationId);
  if (!certification) return {};
  const { name, issuer, status } = certification;
  return {
    title: `${name}: fee, validity and what it proves`,
    description: `${name} by ${issuer}${status === "retired" ? ", retired" : ""}: fee, validity, renewal, prerequisites, hours to prepare, when not to take it and what to take instead.`,
  };
}

export default async function CertificationPage({ params }: Props) {
  const certification = catalogueIndex.certifications.get((await params).certificationId);
  if (!certification) notFound();
  const shown = { index: catalogueIndex, certification };
  const { name, issuer, examCode, aliases, officialUrl } = certification;
  return (
    <PageFrame
      eyebrow={`Certification by ${issuer}${examCode ? `, exam ${examCode}` : ""}`}
      title={name}
      lead={<CertificationLead {...shown} />}
    >
      <StructuredData
        data={{
          "@type": "EducationalOccupationalCredential",
          name,
          alternateName: aliases,
          url: officialUrl,
          recognizedBy: { "@type": "Organization", name: issuer },
        }}
      />
      <CertificationFacts {...shown} />
      <CertificationLevels {...shown} />
      <CertificationAlternatives {...shown} />
      <CertificationRoles {...shown} />
    </PageFrame>
  );
}
