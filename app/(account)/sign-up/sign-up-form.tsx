"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { limits } from "@/lib/core/limits";
import { signUpAction } from "../actions";

const never = () => () => {};
const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const assumeUtc = () => "UTC";

export function SignUpForm({ idempotencyKey, callbackUrl }: { idempotencyKey: string; callbackUrl: string }) {
  const { state, formAction, isPending, form } = useFormAction(signUpAction, idempotencyKey);
  const timeZone = useSyncExternalStore(never, ownTimeZone, assumeUtc);
  return (
    <form ref={form} action={formAction} className="mt-6 grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <input type="hidden" name="timeZone" value={timeZone} />
      <TextField
        id="name"
        name="name"
        label="Name (optional)"
        autoComplete="name"
        maxLength={limits.nameCharacters}
        defaultValue={state.input["name"]}
        errors={state.fieldErrors["name"]}
      />
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
        autoComplete="new-password"
        required
        hint={`At least ${limits.passwordMinCharacters} characters of any kind. Pasting and password managers are welcome.`}
        errors={state.fieldErrors["password"]}
      />
      <Button type="submit" look="main" disabled={isPending}>
        Create account
      </Button>
    </form>
  );
}
