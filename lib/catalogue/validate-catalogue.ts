import { catalogueSchema } from "@/lib/catalogue/schema/catalogue-schema";
import type { Catalogue } from "@/lib/catalogue/types";
import { accept, refuse, type Result } from "@/lib/core/result";

export type ShapeIssue = { path: string; message: string };
export type ShapeFailure = { reason: "wrong-shape"; issues: ShapeIssue[] };

/** The value as a catalogue when every field has its shape and no unknown field is there; else each fault with its path. */
export function validateCatalogue(value: unknown): Result<Catalogue, ShapeFailure> {
  const parsed = catalogueSchema.safeParse(value);
  if (parsed.success) return accept(parsed.data);
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  return refuse({ reason: "wrong-shape", issues });
}
