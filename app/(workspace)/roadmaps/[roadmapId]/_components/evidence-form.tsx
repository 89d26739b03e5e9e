"use client";

import { Button } from "@/app/_ui/primitives/button";
import { SelectField, TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { PlainAnswer } from "@/app/_ui/roadmap/plain-answer";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { limits } from "@/lib/core/limits";
import { addEvidenceAction } from "../actions";

/** Adds proof to a milestone. The fields of a certificate show by the choice above them, with or without script. */
export function EvidenceForm({ milestoneId, idempotencyKey }: { milestoneId: string; idempotencyKey: string }) {
  const { state, formAction, submit, isPending, form, isPlainAnswer } = useChange(addEvidenceAction, idempotencyKey);
  const field = (name: string) => ({ name, defaultValue: state.input[name], errors: state.fieldErrors[name] });
  return (
    <>
      <form ref={form} action={formAction} onSubmit={submit} noValidate className="group grid gap-3">
        {state.status === "done" ? null : <FormMessage state={state} />}
        <input type="hidden" name="idempotencyKey" value={state.key} />
        <input type="hidden" name="milestoneId" value={milestoneId} />
        <SelectField
          id="evidence-kind"
          label="Kind"
          key={`kind-${state.input["kind"] ?? ""}`}
          {...field("kind")}
          defaultValue={state.input["kind"] ?? "link"}
        >
          <option value="link">Link to something you made</option>
          <option value="certificate">Certificate</option>
          <option value="note">Something without an address</option>
        </SelectField>
        <TextField
          id="evidence-title"
          label="Title"
          maxLength={limits.evidenceTitleCharacters}
          required
          {...field("title")}
        />
        <TextField
          id="evidence-url"
          label="URL"
          type="url"
          inputMode="url"
          maxLength={limits.urlCharacters}
          hint="Begins with https:// or http://. Waymark keeps it and never opens it."
          {...field("url")}
        />
        <div className="hidden gap-3 group-has-[option[value=certificate]:checked]:grid sm:grid-cols-2">
          <TextField
            id="evidence-number"
            label="Certificate number"
            maxLength={limits.certificateNumberCharacters}
            {...field("certificateNumber")}
          />
          <TextField id="evidence-expiry" label="Valid until" type="date" {...field("expiresOn")} />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" aria-busy={isPending}>
            Add evidence
          </Button>
        </div>
      </form>
      <PlainAnswer state={state} isShown={isPlainAnswer} />
    </>
  );
}
