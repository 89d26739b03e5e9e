import { z } from "zod";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { Level } from "@/lib/catalogue/types";

export const claimLevelForm = z.object({
  skillId: z.string().refine((id) => catalogueIndex.skills.has(id), "There is no such skill."),
  level: z.enum(["0", "1", "2", "3", "4"], "Choose a level.").transform((text) => Number(text) as Level),
});
