import { formatHours } from "@/app/_ui/format";
import { LevelMark } from "@/app/_ui/public/level-mark";
import { PageSection } from "@/app/_ui/public/page-section";
import { SkillLevels } from "@/app/_ui/public/skill-levels";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Skill } from "@/lib/catalogue/types";

const levels = [1, 2, 3, 4] as const;

/** The four levels: what one can be seen doing, the hours from the level below, and what each step stands on. */
export function SkillLevelSteps({ index, skill }: { index: CatalogueIndex; skill: Skill }) {
  return (
    <PageSection
      id="levels"
      title="Four levels"
      intro={
        <>
          <p>Hours are Waymark's own estimate from the level below, for someone who has what the step needs.</p>
          <p className="mt-2">
            {skill.recheckMonths === null
              ? "It keeps: no need to look at it again."
              : `Unused, it deserves a second look after ${skill.recheckMonths} months.`}
          </p>
        </>
      }
    >
      <ol>
        {levels.map((level) => (
          <li
            key={level}
            className="grid gap-x-8 gap-y-2 border-b border-line py-5 first:pt-0 last:border-b-0 md:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <div>
              <h3 className="text-base">
                <LevelMark level={level} />
              </h3>
              <p className="tabular mt-1 text-sm text-muted">{stepHours(skill, level)}</p>
            </div>
            <div className="min-w-0">
              <p className="prose-width">{skill.anchors[level - 1]}</p>
              <div className="mt-2 text-sm">
                <span className="text-muted">Needs: </span>
                <SkillLevels index={index} refs={skill.steps[level - 1]?.needs ?? []} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </PageSection>
  );
}

function stepHours(skill: Skill, level: number): string {
  const hours = skill.steps[level - 1]?.hours;
  return hours ? formatHours(hours) : "hours unknown";
}
