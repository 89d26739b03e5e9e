import { z } from "zod";
import { limits } from "@/lib/core/limits";

const roadmapId = z.uuid("This form has lost its way. Reload the page.");

export const renameForm = z.object({
  roadmapId,
  version: z.coerce.number().int().min(1),
  title: z
    .string("Enter a name.")
    .trim()
    .min(1, "Enter a name.")
    .max(limits.roadmapTitleCharacters, `Use at most ${limits.roadmapTitleCharacters} characters.`),
});

export const duplicateForm = z.object({ roadmapId, title: z.string().trim().min(1) });

export const roadmapForm = z.object({ roadmapId });
