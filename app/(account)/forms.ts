import { z } from "zod";
import { emailField } from "@/app/_server/credentials";
import { isTimeZone } from "@/app/_server/clock";
import { isCommonPassword } from "@/app/_server/common-passwords";
import { limits } from "@/lib/core/limits";

/** A password somebody chooses: any characters, 15 at least because it is the only factor, none that is widely known. */
export const newPasswordField = z
  .string({ error: "Choose a password." })
  .min(limits.passwordMinCharacters, `Use at least ${limits.passwordMinCharacters} characters; a sentence works well.`)
  .max(limits.passwordMaxCharacters, `Use at most ${limits.passwordMaxCharacters} characters.`)
  .refine(
    (password) => !isCommonPassword(password),
    "That password is widely known. Choose one that nobody would guess.",
  );

export const signUpForm = z.object({
  name: z
    .string()
    .trim()
    .max(limits.nameCharacters, `Use at most ${limits.nameCharacters} characters.`)
    .transform((name) => name || null)
    .optional()
    .transform((name) => name ?? null),
  email: emailField,
  password: newPasswordField,
  timeZone: z.string().max(64).refine(isTimeZone).catch("UTC"),
  callbackUrl: z.string().max(2_000).catch(""),
});

export const signInForm = z.object({
  email: emailField,
  password: z.string({ error: "Enter your password." }).min(1, "Enter your password."),
  callbackUrl: z.string().max(2_000).catch(""),
});

export const signOutForm = z.object({});
