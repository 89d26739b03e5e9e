import { z } from "zod";
import { newPasswordField } from "@/app/(account)/forms";
import { limits } from "@/lib/core/limits";

const password = z
  .string("Enter your password.")
  .min(1, "Enter your password.")
  .max(limits.passwordMaxCharacters, "That is longer than any password here.");

export const profileForm = z.object({
  name: z
    .string()
    .trim()
    .max(limits.nameCharacters, `Use at most ${limits.nameCharacters} characters.`)
    .transform((name) => name || null),
  timeZone: z.string().max(64).refine(isTimeZone, "Choose a time zone from the list."),
  hasSingleKeyShortcuts: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});

export const passwordForm = z.object({ currentPassword: password, newPassword: newPasswordField });

export const closeSessionForm = z.object({ sessionId: z.uuid("This form has lost its way. Reload the page.") });

export const closeOthersForm = z.object({});

export const deleteAccountForm = z.object({ password });

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
