import { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import type { Level } from "@/lib/catalogue/types";

const levelField = z.enum(["0", "1", "2", "3", "4"]).transform((text) => Number(text) as Level);

const levelsField = z
  .record(
    z.string().refine((id) => catalogueIndex.skills.has(id), "There is no such skill."),
    levelField,
  )
  .default({});

/**
 * The answers of one screen. `goTo` is where to go afterwards: `next` screen, `rest` (the same, after marking what is
 * still open), `plan`, `stay`, or the id of a skill group.
 */
export const saveAnswersForm = z.object({
  roleId: z.string().refine((id) => catalogueIndex.roles.has(id) || isCustomRoleId(id), "There is no such role."),
  group: z.string().max(40),
  goTo: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .catch("next"),
  levels: levelsField,
  /** The answers as they stood when the screen was shown: what is still the same was not answered now. */
  shown: levelsField,
});
