"use client";

import { Button } from "@/app/_ui/primitives/button";
import { TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { limits } from "@/lib/core/limits";
import { changePasswordAction } from "../actions";

/** Replaces the password; the present one proves that it is you, and every other session is closed. */
export function PasswordForm({ email, idempotencyKey }: { email: string; idempotencyKey: string }) {
  const { state, formAction, isPending, form, hold } = useFormAction(changePasswordAction, idempotencyKey);
  return (
    <form ref={form} action={formAction} onSubmit={hold} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="idempotencyKey" value={state.key} />
      {/* Password managers read from here whose password this is. */}
      <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
      <TextField
        id="current-password"
        name="currentPassword"
        label="Present password"
        type="password"
        autoComplete="current-password"
        required
        errors={state.fieldErrors["currentPassword"]}
      />
      <TextField
        id="new-password"
        name="newPassword"
        label="New password"
        type="password"
        autoComplete="new-password"
        required
        hint={`At least ${limits.passwordMinCharacters} characters of any kind. Every other session is closed.`}
        errors={state.fieldErrors["newPassword"]}
      />
      <Button type="submit" aria-disabled={isPending} className="justify-self-start">
        Change password
      </Button>
    </form>
  );
}
