"use client";

import { signOutAction } from "@/app/(account)/actions";
import { Button } from "@/app/_ui/primitives/button";
import { useFormAction } from "@/app/_ui/use-form-action";
import { clearDrafts } from "./note-draft";

/** Ends this session. Drafts that this device kept go with it: the next person here must not find them. */
export function SignOutForm({ idempotencyKey }: { idempotencyKey: string }) {
  const { state, formAction, isPending } = useFormAction(signOutAction, idempotencyKey);
  return (
    <form action={formAction} onSubmit={clearDrafts}>
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <Button type="submit" look="quiet" className="px-2" disabled={isPending}>
        Sign out
      </Button>
    </form>
  );
}
