"use client";

import { clearDrafts } from "@/app/(workspace)/_components/note-draft";
import { Button } from "@/app/_ui/primitives/button";
import { TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { deleteAccountAction } from "../actions";

/** Deletes the account and all that belongs to it, at once and for good. */
export function DeleteAccountForm({ email, idempotencyKey }: { email: string; idempotencyKey: string }) {
  const { state, formAction, isPending, form } = useFormAction(deleteAccountAction, idempotencyKey);
  return (
    <details>
      <summary className="min-h-11 content-center text-sm font-semibold text-danger">
        Delete this account and everything in it
      </summary>
      <form ref={form} action={formAction} onSubmit={clearDrafts} className="grid gap-5 pt-2" noValidate>
        <p className="text-sm">
          Your roadmaps, hours, notes, evidence and skills are deleted at once. This cannot be undone by anybody.
        </p>
        <FormMessage state={state} />
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
        <TextField
          id="delete-password"
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          required
          errors={state.fieldErrors["password"]}
        />
        <Button type="submit" look="danger" disabled={isPending} className="justify-self-start">
          Delete my account
        </Button>
      </form>
    </details>
  );
}
