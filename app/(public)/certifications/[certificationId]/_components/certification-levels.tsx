import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { experienceWords } from "@/app/_ui/public/certification-words";
import { PageSection } from "@/app/_ui/public/page-section";
import { SkillLevels } from "@/app/_ui/public/skill-levels";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Certification } from "@/lib/catalogue/types";

/** What a certification asks before it and what it proves after it, and when it is the wrong choice. */
export function CertificationLevels({ index, certification }: { index: CatalogueIndex; certification: Certification }) {
  const { needs, needsCertifications, needsExperienceMonths, proves, notWhen } = certification;
  return (
    <PageSection id="levels" title="What it proves">
      <SkillLevels index={index} refs={proves} />
      <h3 className="mt-6 text-base">Before you take it</h3>
      <div className="mt-1">
        <SkillLevels index={index} refs={needs} />
      </div>
      {needsCertifications.length > 0 ? (
        <p className="mt-2">
          It asks that you hold{" "}
          {needsCertifications.map((id, at) => (
            <span key={id}>
              {at > 0 ? " and " : ""}
              <CatalogueLink kind="certification" id={id}>
                {index.certifications.get(id)?.name ?? id}
              </CatalogueLink>
            </span>
          ))}
          .
        </p>
      ) : null}
      {needsExperienceMonths > 0 ? (
        <p className="mt-2">The issuer asks for {experienceWords(needsExperienceMonths)} of experience.</p>
      ) : null}
      <h3 className="mt-6 text-base">When not to take it</h3>
      <p className="prose-width mt-1">{notWhen}</p>
    </PageSection>
  );
}
