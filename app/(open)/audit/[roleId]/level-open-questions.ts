import { catalogueIndex } from "@/app/_server/catalogue";
import { describeQuestions, listAuditScreens } from "@/lib/audit/audit-questions";
import type { Answers } from "@/lib/audit/audit-skill";
import type { Role } from "@/lib/catalogue/types";

/** An answer for every question of a screen that is still open: no more than other answers imply, mostly "not yet". */
export function levelOpenQuestions(role: Role, group: string, answers: Answers): Answers {
  const { skills } = catalogueIndex;
  const wanted = role.requirements;
  const screen = listAuditScreens(skills, wanted).find((entry) => entry.group === group);
  const states = describeQuestions(skills, wanted, answers, screen?.skills ?? []);
  return Object.fromEntries(
    [...states].flatMap(([skill, state]) => (state.kind === "open" ? [[skill, state.implied]] : [])),
  );
}
