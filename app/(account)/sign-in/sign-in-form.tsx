"use client";

import { Button } from "@/app/_ui/primitives/button";
import { TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { signInAction } from "../actions";

export function SignInForm({ idempotencyKey, callbackUrl }: { idempotencyKey: string; callbackUrl: string }) {
  const { state, formAction, isPending, form } = useFormAction(signInAction, idempotencyKey);
  return (
    <form ref={form} action={formAction} className="mt-6 grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField
        id="email"
        name="email"
        label="Email"
        type="email"
        autoComplete="username"
        required
        defaultValue={state.input["email"]}
        errors={state.fieldErrors["email"]}
      />
      <TextField
        id="password"
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
        errors={state.fieldErrors["password"]}
      />
      <Button type="submit" look="main" disabled={isPending}>
        Sign in
      </Button>
    </form>
  );
}
