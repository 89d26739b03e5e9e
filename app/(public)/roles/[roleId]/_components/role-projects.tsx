import { ButtonLink } from "@/app/_ui/primitives/button";
import { PageSection } from "@/app/_ui/public/page-section";
import { ProjectEntry } from "@/app/_ui/public/project-entry";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";
import { orderProjects } from "./order-projects";

/** One project of each difficulty, and the way to all of them: whole, they would be half the page. */
export function RoleProjects({ index, role }: { index: CatalogueIndex; role: Role }) {
  const projects = orderProjects(index, role);
  const examples = projects.filter(({ difficulty }, at) => projects[at - 1]?.difficulty !== difficulty);
  return (
    <PageSection
      id="projects"
      title="Projects"
      intro={<p>Work you can put in front of an interviewer, each with criteria that a stranger can check.</p>}
    >
      {projects.length === 0 ? <p>No project is in the catalogue for this role yet.</p> : null}
      {examples.map((project) => (
        <ProjectEntry key={project.id} index={index} project={project} />
      ))}
      {projects.length > examples.length ? (
        <p className="mt-5">
          <ButtonLink href={`/roles/${role.id}/projects`}>All {projects.length} projects</ButtonLink>
        </p>
      ) : null}
    </PageSection>
  );
}
