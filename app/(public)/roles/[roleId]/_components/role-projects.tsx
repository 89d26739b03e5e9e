import { PageSection } from "@/app/_ui/public/page-section";
import { ProjectEntry } from "@/app/_ui/public/project-entry";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Project, Role } from "@/lib/catalogue/types";

const order: Project["difficulty"][] = ["first", "solid", "capstone"];

/** The role's projects from first to capstone. */
export function RoleProjects({ index, role }: { index: CatalogueIndex; role: Role }) {
  const projects = (index.projectsByRole.get(role.id) ?? []).toSorted(
    (a, b) => order.indexOf(a.difficulty) - order.indexOf(b.difficulty) || a.hours.likely - b.hours.likely,
  );
  return (
    <PageSection
      id="projects"
      title="Projects"
      intro={<p>Work you can put in front of an interviewer, each with criteria that a stranger can check.</p>}
    >
      {projects.length === 0 ? <p>No project is in the catalogue for this role yet.</p> : null}
      {projects.map((project) => (
        <ProjectEntry key={project.id} index={index} project={project} />
      ))}
    </PageSection>
  );
}
