import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/app/_server/catalogue";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { StructuredData } from "@/app/_ui/public/structured-data";
import { SkillCourses } from "./_components/skill-courses";
import { SkillDemands } from "./_components/skill-demands";
import { SkillLevelSteps } from "./_components/skill-level-steps";
import { SkillProofs } from "./_components/skill-proofs";
import { SkillResources } from "./_components/skill-resources";
import { SkillTrends } from "./_components/skill-trends";

type Props = { params: Promise<{ skillId: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogueIndex.catalogue.skills.map(({ id }) => ({ skillId: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const skill = catalogueIndex.skills.get((await params).skillId);
  if (!skill) return {};
  return { title: `${skill.name}: levels, hours and resources`, description: skill.summary };
}

export default async function SkillPage({ params }: Props) {
  const skill = catalogueIndex.skills.get((await params).skillId);
  if (!skill) notFound();
  const shown = { index: catalogueIndex, skill };
  const group = catalogueIndex.skillGroups.get(skill.group)?.name;
  return (
    <PageFrame
      eyebrow={`${group ?? "Skill"}${skill.isKey ? ", one of the five key skills" : ""}`}
      title={skill.name}
      lead={<p>{skill.summary}</p>}
    >
      <StructuredData
        data={{
          "@type": "DefinedTerm",
          name: skill.name,
          alternateName: skill.aliases,
          description: skill.summary,
          inDefinedTermSet: "Waymark catalogue of skills",
        }}
      />
      {skill.aliases.length > 0 ? (
        <p className="prose-width mt-4 text-sm">
          <span className="text-muted">Advertisements also say: </span>
          {skill.aliases.join(", ")}
        </p>
      ) : null}
      <SkillLevelSteps {...shown} />
      <SkillDemands {...shown} />
      <SkillResources {...shown} />
      <SkillCourses {...shown} />
      <SkillProofs {...shown} />
      <SkillTrends {...shown} />
    </PageFrame>
  );
}
