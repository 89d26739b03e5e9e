"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Button, ButtonLink } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { applyReplanAction } from "./actions";

/** Consent to the very differences on the page; when they are others by now, says so and shows those. */
export function ApplyForm({
  fields,
  roadmapId,
  fingerprint,
  idempotencyKey,
  label,
}: {
  fields: [string, string][];
  roadmapId: string;
  fingerprint: string;
  idempotencyKey: string;
  label: string;
}) {
  const router = useRouter();
  const { state, formAction, isPending, form } = useFormAction(applyReplanAction, idempotencyKey);
  useEffect(() => {
    if (state.status === "refused") router.refresh();
  }, [state, router]);
  return (
    <form
      ref={form}
      action={formAction}
      className="sticky bottom-0 z-10 -mx-4 mt-10 border-t border-line bg-surface px-4 py-3 sm:mx-0 sm:px-0"
    >
      <FormMessage state={state} />
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <input type="hidden" name="roadmapId" value={roadmapId} />
      <input type="hidden" name="fingerprint" value={fingerprint} />
      {fields.map(([name, value], at) => (
        <input key={`${name}-${at}`} type="hidden" name={name} value={value} />
      ))}
      <div className="mt-1 flex flex-wrap gap-2">
        <Button type="submit" look="main" disabled={isPending}>
          {label}
        </Button>
        <ButtonLink href={`/roadmaps/${roadmapId}`}>Keep as it is</ButtonLink>
      </div>
    </form>
  );
}
