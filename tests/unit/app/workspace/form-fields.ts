import type { z } from "zod";

/** The fields a form refuses with their messages, or null when it takes them. */
export function refusals(form: z.ZodType, fields: Record<string, unknown>): Record<string, string[]> | null {
  const parsed = form.safeParse(fields);
  if (parsed.success) return null;
  const byField: Record<string, string[]> = {};
  for (const { path, message } of parsed.error.issues) (byField[path.join(".")] ??= []).push(message);
  return byField;
}
