import { PageSection } from "@/app/_ui/public/page-section";
import { TrendList } from "@/app/_ui/public/trend-list";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Skill } from "@/lib/catalogue/types";

/** The market figures that speak for a skill; nothing where there is none. */
export function SkillTrends({ index, skill }: { index: CatalogueIndex; skill: Skill }) {
  const trends = index.trendsBySkill.get(skill.id) ?? [];
  if (trends.length === 0) return null;
  return (
    <PageSection id="trends" title="What the market says">
      <TrendList trends={trends} sources={index.sources} />
    </PageSection>
  );
}
