import "server-only";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { AuditQuestion } from "@/app/_ui/audit/audit-view";
import { listQuickSkills } from "@/lib/compare/list-quick-skills";

const questionCount = 8;
let known: AuditQuestion[] | null = null;

/** The questions of the quick audit, the same for everybody: the catalogue decides them, so they are found once. */
export function listQuickQuestions(): AuditQuestion[] {
  const { catalogue, skills, rolesBySkill } = catalogueIndex;
  known ??= listQuickSkills(catalogueIndex, catalogue.roles, questionCount).flatMap((id): AuditQuestion[] => {
    const skill = skills.get(id);
    if (!skill) return [];
    const { name, summary, anchors } = skill;
    const asking = rolesBySkill.get(id)?.length ?? 0;
    const ask = `${asking} of ${catalogue.roles.length} roles ask for it by name. ${summary}`;
    return [{ id, name, summary, ask, anchors, basis: null, isFolded: true }];
  });
  return known;
}
