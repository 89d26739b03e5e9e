"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import type { ServerAction } from "@/app/_ui/toast-context";
import { useFormAction } from "@/app/_ui/use-form-action";

/** Consent to the very plan on the page, always in sight; when it is another by now, says so and shows that one. */
export function ConsentForm({
  action,
  fields,
  idempotencyKey,
  label,
  children,
}: {
  action: ServerAction;
  fields: [string, string][];
  idempotencyKey: string;
  label: string;
  /** What stands beside the button. */
  children: ReactNode;
}) {
  const router = useRouter();
  const { state, formAction, isPending, form } = useFormAction(action, idempotencyKey);
  useEffect(() => {
    if (state.status === "refused") router.refresh();
  }, [state, router]);
  return (
    <form
      ref={form}
      action={formAction}
      className="sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line bg-surface px-4 py-3 sm:mx-0 sm:px-0"
    >
      <FormMessage state={state} />
      <input type="hidden" name="idempotencyKey" value={state.key} />
      {fields.map(([name, value], at) => (
        <input key={`${name}-${at}`} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {children}
        <Button type="submit" look="main" disabled={isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
}
