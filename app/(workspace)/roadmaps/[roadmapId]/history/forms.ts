import { z } from "zod";

export const restoreRevisionForm = z.object({
  roadmapId: z.uuid("This form has lost its way. Reload the page."),
  version: z.coerce.number().int().min(1),
  number: z.coerce.number().int().min(1),
});
