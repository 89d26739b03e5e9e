import { formatHours, formatMoney } from "@/app/_ui/format";
import { ExternalLink } from "@/app/_ui/public/external-link";
import { PageSection } from "@/app/_ui/public/page-section";
import { SourceNote } from "@/app/_ui/public/source-note";
import { Disclosure } from "@/app/_ui/public/disclosure";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Education, Skill } from "@/lib/catalogue/types";

const kindWords = { course: "Course", bootcamp: "Bootcamp", "online-master": "Online master's", degree: "Degree" };

/** Courses and programmes that raise a skill beside others, with their honest limits. */
export function SkillCourses({ index, skill }: { index: CatalogueIndex; skill: Skill }) {
  const educations = index.catalogue.educations.filter(({ raises }) => raises.some((ref) => ref.skill === skill.id));
  if (educations.length === 0) return null;
  return (
    <PageSection
      id="courses"
      title="Courses and degrees"
      intro={<p>They raise several skills at once; weigh cost and hours against what you still lack.</p>}
    >
      {educations.map((education) => (
        <Disclosure
          key={education.id}
          summary={`${education.title}, to level ${education.raises.find((ref) => ref.skill === skill.id)?.level}`}
        >
          <Entry education={education} index={index} />
        </Disclosure>
      ))}
    </PageSection>
  );
}

function Entry({ education, index }: { education: Education; index: CatalogueIndex }) {
  const { kind, provider, summary, hours, costCents, costNote, limits, url, source } = education;
  const cost = costCents === null ? "cost unknown" : costCents === 0 ? "free" : formatMoney(costCents);
  return (
    <div className="prose-width grid gap-2">
      <p>{summary}</p>
      <p className="text-sm text-muted">
        {kindWords[kind]}, {provider}. {formatHours(hours)}; {cost}.{costNote ? ` ${costNote}` : ""}
      </p>
      <p className="text-sm">
        <span className="text-muted">Limits: </span>
        {limits}
      </p>
      <p className="text-sm">
        <ExternalLink href={url}>Official page of {education.title}</ExternalLink>
      </p>
      <SourceNote source={index.sources.get(source)} />
    </div>
  );
}
