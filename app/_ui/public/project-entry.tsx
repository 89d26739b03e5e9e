import type { ReactNode } from "react";
import { formatHours, formatMoney } from "@/app/_ui/format";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Project } from "@/lib/catalogue/types";
import { Disclosure } from "./disclosure";
import { EntrySummary } from "./entry-summary";
import { SkillLevels } from "./skill-levels";

const difficultyWords = { first: "First project", solid: "Solid project", capstone: "Capstone" };

/** A project that opens to its brief, criteria, evidence and levels. Its id is its address within the page. */
export function ProjectEntry({ index, project }: { index: CatalogueIndex; project: Project }) {
  const cost =
    project.costCents === null ? "cost unknown" : project.costCents === 0 ? "no cost" : formatMoney(project.costCents);
  return (
    <article id={`project-${project.id}`}>
      <Disclosure
        summary={
          <EntrySummary
            title={project.title}
            facts={`${difficultyWords[project.difficulty]}, ${formatHours(project.hours)}, ${cost}`}
          />
        }
      >
        <p className="prose-width">{project.brief}</p>
        <h4 className="mt-4 text-sm font-semibold text-muted">Finished when</h4>
        <ul className="prose-width grid list-disc gap-1 pl-5">
          {project.acceptance.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
        <dl className="mt-4 grid gap-3 text-sm">
          <Part name="What to show" value={project.evidence} />
          <Part name="What makes it stand out" value={project.standsOut} />
          <Part name="Needs" value={<SkillLevels index={index} refs={project.needs} />} />
          <Part name="Proves" value={<SkillLevels index={index} refs={project.proves} />} />
        </dl>
      </Disclosure>
    </article>
  );
}

function Part({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="prose-width">{value}</dd>
    </div>
  );
}
