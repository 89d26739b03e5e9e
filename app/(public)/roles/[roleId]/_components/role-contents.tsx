import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";

/** Ways to the parts of a long page. */
export function RoleContents({ index, role }: { index: CatalogueIndex; role: Role }) {
  const projects = index.projectsByRole.get(role.id)?.length ?? 0;
  const experiences = index.experiencesByRole.get(role.id)?.length ?? 0;
  const parts = [
    { id: "work", name: "The work" },
    { id: "ways-in", name: "Ways in" },
    { id: "pay", name: "Pay and growth" },
    { id: "requirements", name: `What it asks (${role.requirements.length})` },
    { id: "sample", name: "A sample roadmap" },
    { id: "certifications", name: "Certifications" },
    { id: "projects", name: `Projects (${projects})` },
    ...(experiences > 0 ? [{ id: "experience", name: `Experience (${experiences})` }] : []),
    { id: "names", name: "Names and codes" },
  ];
  return (
    <nav aria-label="On this page" className="mt-8">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-11 items-center text-action underline underline-offset-4 sm:min-h-8"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
