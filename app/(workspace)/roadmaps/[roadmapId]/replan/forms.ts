import { z } from "zod";

/** What consent names; the plan's fields come beside it and are checked like those of a new roadmap. */
export const applyReplanForm = z.looseObject({
  roadmapId: z.uuid("This form has lost its way. Reload the page."),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
});
