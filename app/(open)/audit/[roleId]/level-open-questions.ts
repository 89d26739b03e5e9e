import { catalogueIndex } from "@/app/_server/catalogue";
import { describeQuestions, listAuditScreens } from "@/lib/audit/audit-questions";
import type { Answers } from "@/lib/audit/audit-skill";

/** An answer for every question of a screen that is still open: no more than other answers imply, mostly "not yet". */
export function levelOpenQuestions(roleId: string, group: string, answers: Answers): Answers {
  const { skills } = catalogueIndex;
  const wanted = catalogueIndex.roles.get(roleId)?.requirements ?? [];
  const screen = listAuditScreens(skills, wanted).find((entry) => entry.group === group);
  const states = describeQuestions(skills, wanted, answers, screen?.skills ?? []);
  return Object.fromEntries(
    [...states].flatMap(([skill, state]) => (state.kind === "open" ? [[skill, state.implied]] : [])),
  );
}
