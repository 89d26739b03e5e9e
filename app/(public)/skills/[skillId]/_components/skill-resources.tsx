import { formatDay, levelWord } from "@/app/_ui/format";
import { ExternalLink } from "@/app/_ui/public/external-link";
import { PageSection } from "@/app/_ui/public/page-section";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { Resource, Skill } from "@/lib/catalogue/types";

const order: Resource["cost"][] = ["free", "unknown", "paid"];
const costWords = { free: "free", paid: "paid", unknown: "cost unknown" };

/** Where to learn a skill: free resources first, then by level. */
export function SkillResources({ index, skill }: { index: CatalogueIndex; skill: Skill }) {
  const resources = (index.resourcesBySkill.get(skill.id) ?? []).toSorted(
    (a, b) => order.indexOf(a.cost) - order.indexOf(b.cost) || a.level - b.level,
  );
  return (
    <PageSection id="resources" title="Resources" intro={<p>Free ones first. Nobody pays Waymark for a place here.</p>}>
      {resources.length === 0 ? <p>No resource is in the catalogue for this skill yet.</p> : null}
      <ul>
        {resources.map((resource) => (
          <li key={resource.id} className="border-b border-line py-2.5 first:pt-0 last:border-b-0">
            <ExternalLink href={resource.url}>{resource.title}</ExternalLink>
            <p className="text-sm text-muted">
              {resource.provider}. {resource.kind}, {costWords[resource.cost]}, towards level {resource.level}{" "}
              {levelWord(resource.level)}, checked on {formatDay(resource.checkedOn)}
            </p>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
