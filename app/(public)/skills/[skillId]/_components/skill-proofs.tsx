import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { feeWords } from "@/app/_ui/public/certification-words";
import { PageSection } from "@/app/_ui/public/page-section";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { LevelRef, Skill } from "@/lib/catalogue/types";

/** What shows others that one has a skill: certifications, projects and experience, each with the level it proves. */
export function SkillProofs({ index, skill }: { index: CatalogueIndex; skill: Skill }) {
  const certifications = index.certificationsBySkill.get(skill.id) ?? [];
  const projects = index.projectsBySkill.get(skill.id) ?? [];
  const experiences = index.experiencesBySkill.get(skill.id) ?? [];
  const levelOf = (entry: { proves: LevelRef[] }) => entry.proves.find((ref) => ref.skill === skill.id)?.level;
  return (
    <PageSection id="proofs" title="What proves it">
      <ProofList title="Certifications" isEmpty={certifications.length === 0}>
        {certifications.map((entry) => (
          <li key={entry.id} className="py-1">
            <CatalogueLink kind="certification" id={entry.id}>
              {entry.name}
            </CatalogueLink>
            <span className="text-sm text-muted">
              {" "}
              level {levelOf(entry)}, fee {feeWords(entry)}
              {entry.status === "active" ? "" : `, ${entry.status}`}
            </span>
          </li>
        ))}
      </ProofList>
      <ProofList title="Projects" isEmpty={projects.length === 0}>
        {projects.map((entry) => (
          <ProofLink key={entry.id} entry={entry} part="project" level={levelOf(entry)} />
        ))}
      </ProofList>
      <ProofList title="Experience" isEmpty={experiences.length === 0}>
        {experiences.map((entry) => (
          <ProofLink key={entry.id} entry={entry} part="experience" level={levelOf(entry)} />
        ))}
      </ProofList>
    </PageSection>
  );
}

function ProofList({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  return (
    <div className="mb-5 last:mb-0">
      <h3 className="text-sm font-semibold text-muted">{title}</h3>
      {isEmpty ? <p className="mt-1 text-sm">None in the catalogue.</p> : <ul className="mt-1">{children}</ul>}
    </div>
  );
}

type Entry = { id: string; title: string; roles: string[]; hours: { likely: number } };

function ProofLink({
  entry,
  part,
  level,
}: {
  entry: Entry;
  part: "project" | "experience";
  level: number | undefined;
}) {
  return (
    <li className="py-1">
      <Link href={`/roles/${entry.roles[0]}#${part}-${entry.id}` as Route} prefetch={false}>
        {entry.title}
      </Link>
      <span className="text-sm text-muted">
        {" "}
        level {level}, about {entry.hours.likely} h
      </span>
    </li>
  );
}
