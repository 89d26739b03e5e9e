import { catalogueIndex } from "@/app/_server/catalogue";
import { describeQuestions, listAuditScreens } from "@/lib/audit/audit-questions";
import type { Answers } from "@/lib/audit/audit-skill";
import type { Role } from "@/lib/catalogue/types";

/**
 * Where a person goes after a screen of the audit: `stay` nowhere (null), `plan` to the plan, a group to that group, and
 * else to the next screen after this one that still has an open question, or to the plan when none has.
 */
export function pathAfterScreen(role: Role, group: string, goTo: string, answers: Answers): string | null {
  const { skills } = catalogueIndex;
  const { id: roleId, requirements: wanted } = role;
  const plan = `/roadmaps/new?role=${roleId}`;
  const screens = listAuditScreens(skills, wanted);
  if (goTo === "stay") return null;
  if (goTo === "plan") return plan;
  if (screens.some((screen) => screen.group === goTo)) return `/audit/${roleId}?group=${goTo}`;
  const next = screens
    .slice(screens.findIndex((screen) => screen.group === group) + 1)
    .find(({ skills: asked }) =>
      [...describeQuestions(skills, wanted, answers, asked).values()].some(({ kind }) => kind === "open"),
    );
  return next ? `/audit/${roleId}?group=${next.group}` : plan;
}
