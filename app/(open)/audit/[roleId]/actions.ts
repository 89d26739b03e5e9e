"use server";

import { definePublicAction } from "@/app/_server/action";
import { guestToken } from "@/app/_server/guest";
import { findLevels } from "@/app/_server/profile";
import { findTargets } from "@/app/_server/roles";
import { saveGuestLevels } from "@/db/accounts/guest-drafts";
import { NotFoundError } from "@/db/errors";
import { claimLevels } from "@/db/skill-claims/claim-levels";
import { saveAnswersForm } from "./forms";
import { levelOpenQuestions } from "./level-open-questions";
import { pathAfterScreen } from "./path-after-screen";

export const saveAnswersAction = definePublicAction(saveAnswersForm, async ({ viewer, input, today, once }) => {
  const { roleId, group, goTo } = input;
  const role = (await findTargets(viewer)).index.roles.get(roleId);
  if (!role) throw new NotFoundError("no such role");
  const earlier = await findLevels(viewer);
  // Another tab may have moved a level on since; a radio that nobody touched must not take it back.
  const answered = Object.fromEntries(Object.entries(input.levels).filter(([id, level]) => input.shown[id] !== level));
  const rest = goTo === "rest" ? levelOpenQuestions(role, group, { ...earlier, ...answered }) : {};
  const levels = { ...answered, ...rest };
  const redirectTo = pathAfterScreen(role, group, goTo, { ...earlier, ...levels });
  const answer = { ok: true as const, message: "Saved.", ...(redirectTo ? { redirectTo } : {}) };
  if (viewer) return { ...answer, changeId: (await claimLevels(viewer, { levels, today }, once)).changeId };
  // A visitor who only looks around gets no cookie: it comes with the first answer.
  if (Object.keys(levels).length > 0) await saveGuestLevels(await guestToken(), roleId, levels);
  return answer;
});
