"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { saveRoadmapAction } from "./actions";

/** Saves the very plan on the page; when it changed meanwhile, says so and shows the new one. */
export function SaveForm({
  fields,
  planFingerprint,
  idempotencyKey,
  summary,
}: {
  fields: [string, string][];
  planFingerprint: string;
  idempotencyKey: string;
  summary: string;
}) {
  const router = useRouter();
  const { state, formAction, isPending, form } = useFormAction(saveRoadmapAction, idempotencyKey);
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
      <input type="hidden" name="planFingerprint" value={planFingerprint} />
      {fields.map(([name, value], at) => (
        <input key={`${name}-${at}`} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="tabular text-sm">{summary}</p>
        <Button type="submit" look="main" disabled={isPending}>
          Save roadmap
        </Button>
      </div>
    </form>
  );
}
