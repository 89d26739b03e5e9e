import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/app/_server/catalogue";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { PageSection } from "@/app/_ui/public/page-section";
import { ProjectEntry } from "@/app/_ui/public/project-entry";
import type { Project } from "@/lib/catalogue/types";
import { orderProjects } from "../_components/order-projects";

type Props = { params: Promise<{ roleId: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogueIndex.catalogue.roles.map(({ id }) => ({ roleId: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = catalogueIndex.roles.get((await params).roleId);
  if (!role) return {};
  return {
    title: `${role.title}: projects`,
    description: `Projects that show what ${role.title} asks, each with hours, criteria that a stranger can check, and what it proves.`,
  };
}

const stretches: { difficulty: Project["difficulty"]; title: string }[] = [
  { difficulty: "first", title: "First projects" },
  { difficulty: "solid", title: "Solid projects" },
  { difficulty: "capstone", title: "Capstones" },
];

export default async function RoleProjectsPage({ params }: Props) {
  const role = catalogueIndex.roles.get((await params).roleId);
  if (!role) notFound();
  const projects = orderProjects(catalogueIndex, role);
  return (
    <PageFrame
      eyebrow={role.title}
      title="Projects"
      lead={<p>Work you can put in front of an interviewer, each with criteria that a stranger can check.</p>}
      actions={<ButtonLink href={`/roles/${role.id}`}>Back to the role</ButtonLink>}
    >
      {stretches.map(({ difficulty, title }) => {
        const shown = projects.filter((project) => project.difficulty === difficulty);
        return shown.length === 0 ? null : (
          <PageSection key={difficulty} id={difficulty} title={title}>
            {shown.map((project) => (
              <ProjectEntry key={project.id} index={catalogueIndex} project={project} />
            ))}
          </PageSection>
        );
      })}
    </PageFrame>
  );
}
