import { levelWord } from "@/app/_ui/format";
import type { AuditQuestion, AuditView } from "@/app/_ui/audit/audit-view";
import { describeQuestions, listAuditScreens } from "@/lib/audit/audit-questions";
import { cutSkills } from "@/lib/audit/cut-skills";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, Role, Skill } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import { joinNames } from "@/lib/view/join-names";
import type { FoundAnswers } from "./find-answers";

/** The screen of a role's audit to show: the wanted group, else the first with an open question, else the first. */
export function buildAuditView(
  index: CatalogueIndex,
  role: Role,
  wantedGroup: string | undefined,
  found: FoundAnswers,
): AuditView {
  const { skills, skillGroups } = index;
  const screens = listAuditScreens(skills, role.requirements);
  const states = describeQuestions(
    skills,
    role.requirements,
    found.levels,
    screens.flatMap((screen) => screen.skills),
  );
  const countOpen = (ids: readonly CatalogueId[]) => ids.filter((id) => states.get(id)?.kind === "open").length;
  const current =
    screens.find(({ group }) => group === wantedGroup) ??
    screens.find((screen) => countOpen(screen.skills) > 0) ??
    screens[0];
  invariant(current, `the role ${role.id} asks for nothing`);
  const group = skillGroups.get(current.group);
  const slice = cutSkills(skills, [...role.requirements.map(({ skill }) => skill), ...Object.keys(found.levels)]);
  const known = new Set(slice.map(({ id }) => id));
  return {
    roleId: role.id,
    roleTitle: role.title,
    group: {
      id: current.group,
      name: group?.name ?? current.group,
      summary: group?.summary ?? "",
      position: screens.indexOf(current) + 1,
    },
    questions: current.skills.flatMap((id) => {
      const skill = skills.get(id);
      const kind = states.get(id)?.kind;
      return skill ? [toQuestion(index, role, skill, found, kind === "implied" || kind === "unneeded")] : [];
    }),
    screens: screens.map((screen) => ({
      group: screen.group,
      name: skillGroups.get(screen.group)?.name ?? screen.group,
      href: `/audit/${role.id}?group=${screen.group}`,
      openCount: countOpen(screen.skills),
      isCurrent: screen === current,
    })),
    planHref: `/roadmaps/new?role=${role.id}`,
    skills: slice,
    wanted: role.requirements.map(({ skill, level }) => ({ skill, level })),
    saved: Object.fromEntries(Object.entries(found.levels).filter(([skill]) => known.has(skill))),
  };
}

function toQuestion(
  index: CatalogueIndex,
  role: Role,
  skill: Skill,
  found: FoundAnswers,
  isFolded: boolean,
): AuditQuestion {
  const { id, name, summary, anchors } = skill;
  return { id, name, summary, anchors, ask: describeAsk(index, role, id), basis: found.bases[id] ?? null, isFolded };
}

/** What the role wants of a skill: its requirement, or what of the role stands on it. */
function describeAsk(index: CatalogueIndex, role: Role, id: CatalogueId): string {
  const own = role.requirements.find(({ skill }) => skill === id);
  if (own)
    return `${own.kind === "must" ? "Essential" : "Optional"}, asked at ${levelWord(own.level)} level. ${own.why}`;
  const closure = index.closureByRole.get(role.id) ?? new Map();
  const above = [...closure].flatMap(([skill, level]) => {
    const entry = index.skills.get(skill);
    const needsIt = entry?.steps.slice(0, level).some(({ needs }) => needs.some((ref) => ref.skill === id));
    return entry && needsIt ? [entry.name] : [];
  });
  return `Not asked by name: ${joinNames(above, 2)} ${above.length === 1 ? "stands" : "stand"} on it.`;
}
