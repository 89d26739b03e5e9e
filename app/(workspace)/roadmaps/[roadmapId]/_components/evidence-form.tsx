"use client";

import { KeepTyped } from "@/app/(workspace)/_components/keep-typed";
import { SelectField, TextField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { limits } from "@/lib/core/limits";
import { addEvidenceAction } from "../actions";

/** Adds proof to a milestone. The fields of a certificate show by the choice above them, with or without script. */
export function EvidenceForm({ milestoneId, idempotencyKey }: { milestoneId: string; idempotencyKey: string }) {
  const change = useChange(addEvidenceAction, idempotencyKey);
  const { input, fieldErrors } = change.state;
  const field = (name: string) => ({ name, defaultValue: input[name], errors: fieldErrors[name] });
  return (
    <ChangeForm change={change} label="Add evidence" className="group">
      <KeepTyped draftId={`evidence:${milestoneId}`} state={change.state} />
      <input type="hidden" name="milestoneId" value={milestoneId} />
      <SelectField
        id="evidence-kind"
        label="Kind"
        key={`kind-${input["kind"] ?? ""}`}
        {...field("kind")}
        defaultValue={input["kind"] ?? "link"}
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
    </ChangeForm>
  );
}
