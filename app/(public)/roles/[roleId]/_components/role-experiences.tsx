import { Disclosure } from "@/app/_ui/public/disclosure";
import { EntrySummary } from "@/app/_ui/public/entry-summary";
import { PageSection } from "@/app/_ui/public/page-section";
import { SkillLevels } from "@/app/_ui/public/skill-levels";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Experience, Role } from "@/lib/catalogue/types";

/** What only time in a job gives, with how to get it where one already works. */
export function RoleExperiences({ index, role }: { index: CatalogueIndex; role: Role }) {
  const experiences = index.experiencesByRole.get(role.id) ?? [];
  if (experiences.length === 0) return null;
  return (
    <PageSection
      id="experience"
      title="Experience"
      intro={<p>What no course replaces. Most of it can begin inside the job you already have.</p>}
    >
      {experiences.map((experience) => (
        <Entry key={experience.id} index={index} experience={experience} />
      ))}
    </PageSection>
  );
}

function Entry({ index, experience }: { index: CatalogueIndex; experience: Experience }) {
  const { id, title, brief, months, howToGetIt, acceptance, proves } = experience;
  return (
    <article id={`experience-${id}`}>
      <Disclosure
        summary={
          <EntrySummary
            title={title}
            facts={`${months} ${months === 1 ? "month" : "months"} on the calendar, beside study`}
          />
        }
      >
        <p className="prose-width">{brief}</p>
        <p className="prose-width mt-3">{howToGetIt}</p>
        <ul className="prose-width mt-3 grid list-disc gap-1 pl-5">
          {acceptance.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
        <div className="mt-3 text-sm">
          <SkillLevels index={index} refs={proves} />
        </div>
      </Disclosure>
    </article>
  );
}
