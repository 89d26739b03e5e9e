import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/app/_server/catalogue";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { StructuredData } from "@/app/_ui/public/structured-data";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { drawSample } from "../../_components/draw-sample";
import { SampleRoadmap } from "../../_components/sample-roadmap";
import { describeOccupation } from "./_components/describe-occupation";
import { RoleCertifications } from "./_components/role-certifications";
import { RoleContents } from "./_components/role-contents";
import { RoleExperiences } from "./_components/role-experiences";
import { RoleGlance } from "./_components/role-glance";
import { RoleNames } from "./_components/role-names";
import { RolePay } from "./_components/role-pay";
import { RoleProjects } from "./_components/role-projects";
import { RoleRequirements } from "./_components/role-requirements";
import { RoleWaysIn } from "./_components/role-ways-in";
import { RoleWork } from "./_components/role-work";

type Props = { params: Promise<{ roleId: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogueIndex.catalogue.roles.map(({ id }) => ({ roleId: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = catalogueIndex.roles.get((await params).roleId);
  if (!role) return {};
  return { title: `${role.title}: pay, requirements and ways in`, description: role.summary };
}

export default async function RolePage({ params }: Props) {
  const role = catalogueIndex.roles.get((await params).roleId);
  if (!role) notFound();
  const shown = { index: catalogueIndex, role };
  return (
    <PageFrame
      eyebrow={catalogueIndex.families.get(role.family)?.name}
      title={role.title}
      lead={<p>{role.summary}</p>}
      actions={
        <>
          <ButtonLink href={`/audit/${role.id}`} look="main">
            Audit yourself
          </ButtonLink>
          <ButtonLink href={`/roadmaps/new?role=${role.id}`}>Plan this path</ButtonLink>
          <ButtonLink href={`/sample/${role.id}`}>See a sample</ButtonLink>
          <ButtonLink href="/compare" look="quiet">
            Compare with others
          </ButtonLink>
        </>
      }
    >
      <StructuredData data={describeOccupation(catalogueIndex, role)} />
      <RoleGlance {...shown} />
      <RoleContents {...shown} />
      <RoleWork {...shown} />
      <RoleWaysIn {...shown} />
      <RolePay {...shown} />
      <RoleRequirements {...shown} />
      <SampleRoadmap roadmap={drawSample(catalogueIndex, role.id)} isOnRolePage />
      <RoleCertifications {...shown} />
      <RoleProjects {...shown} />
      <RoleExperiences {...shown} />
      <RoleNames {...shown} />
    </PageFrame>
  );
}
