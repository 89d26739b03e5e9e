import { PageSection } from "@/app/_ui/public/page-section";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Role } from "@/lib/catalogue/types";
import { RequirementRow } from "./requirement-row";

/** Everything a role asks, by skill group and by weight within it. */
export function RoleRequirements({ index, role }: { index: CatalogueIndex; role: Role }) {
  const groups = index.catalogue.skillGroups
    .map((group) => ({
      ...group,
      requirements: role.requirements
        .filter(({ skill }) => index.skills.get(skill)?.group === group.id)
        .toSorted((a, b) => b.weight - a.weight),
    }))
    .filter(({ requirements }) => requirements.length > 0);
  const essential = role.requirements.filter(({ kind }) => kind === "must").length;
  return (
    <PageSection
      id="requirements"
      title="What it asks"
      intro={
        <p>
          {role.requirements.length} skills, {essential} of them essential. Weight says how much of the role's value
          stands on a skill. “Asks for proof” marks what an interviewer will want to see.
        </p>
      }
    >
      {groups.map(({ id, name, requirements }) => (
        <div key={id} className="mb-8 last:mb-0">
          <h3 className="text-sm font-semibold text-muted">{name}</h3>
          <ul>
            {requirements.map((requirement) => (
              <RequirementRow key={requirement.skill} index={index} requirement={requirement} />
            ))}
          </ul>
        </div>
      ))}
    </PageSection>
  );
}
