import { FirstStepList } from "@/app/_ui/compare/first-step-list";
import { OverlapMatrix } from "@/app/_ui/compare/overlap-matrix";
import { SkillWorthList } from "@/app/_ui/compare/skill-worth-list";
import { PageSection } from "@/app/_ui/public/page-section";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, Level, Role } from "@/lib/catalogue/types";
import { listFirstSteps } from "@/lib/compare/list-first-steps";
import { measureOverlap } from "@/lib/compare/measure-overlap";
import { weighSkill } from "@/lib/compare/weigh-skill";

const stepCount = 8;

/** What the picked roles have in common: steps that serve several, what the key skills add, how far one covers another. */
export function TargetSections({
  index,
  roles,
  held,
}: {
  index: CatalogueIndex;
  roles: readonly Role[];
  held: ReadonlyMap<CatalogueId, Level>;
}) {
  const keySkills = index.catalogue.skills.filter(({ isKey }) => isKey);
  const steps = listFirstSteps(index.skills, roles, held).slice(0, stepCount);
  return (
    <>
      <PageSection
        id="first-steps"
        title="First steps that serve several"
        intro={
          <p>
            Undecided? These can begin today, and take most off the gaps of all roles above together: the step’s likely
            hours, once for each role it serves.
          </p>
        }
      >
        <FirstStepList index={index} steps={steps} targets={roles.map(({ id }) => id)} />
      </PageSection>
      <PageSection
        id="key-skills"
        title="The five key skills"
        intro={
          <p>
            They raise your value in every family. Weight is what a role’s requirements count for; hours removed are
            those of the skill and of what it stands on.
          </p>
        }
      >
        <SkillWorthList index={index} worths={keySkills.map(({ id }) => weighSkill(index, id, roles, held))} />
      </PageSection>
      <section id="overlap" aria-labelledby="overlap-title" className="mt-14 border-t border-line pt-6">
        <h2 id="overlap-title" className="text-lg">
          How much of one role another covers
        </h2>
        <p className="prose-width mt-2 mb-4 text-sm text-muted">
          Not about you: who meets all that one role asks, with all it stands on, meets this much of the others, weight
          met over weight asked; point at a figure or open its list for both. From 60% most, 40% about half, 20% some.
        </p>
        <OverlapMatrix index={index} rows={measureOverlap(index, roles)} />
      </section>
    </>
  );
}
