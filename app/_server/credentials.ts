import { z } from "zod";
import { limits } from "@/lib/core/limits";

/** An e-mail address as stored: trimmed, lower case, one plain ASCII address. */
export const emailField = z
  .string({ error: "Enter your e-mail address." })
  .trim()
  .toLowerCase()
  .max(limits.emailCharacters, "That address is too long.")
  .pipe(z.email("Enter an address like name@example.org."));

/** What sign-in sends; lengths only, so that it tells nothing about the rules. */
export const credentialsForm = z.object({
  email: emailField,
  password: z
    .string({ error: "Enter your password." })
    .min(1, "Enter your password.")
    .max(limits.passwordMaxCharacters),
});
