"use client";

import { Button } from "@/app/_ui/primitives/button";
import { SelectField, TextAreaField, TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { limits } from "@/lib/core/limits";
import { useNoteText } from "../../roadmaps/[roadmapId]/_components/use-note-text";
import { newRoleDraft } from "../_components/forget-draft";
import { addRoleAction } from "../actions";

type Props = { choices: readonly { family: string; roles: { id: string; title: string }[] }[]; idempotencyKey: string };

/** What a new role begins with. Nothing of it is fetched or sent elsewhere; what was typed stays when it is refused. */
export function AddRoleForm({ choices, idempotencyKey }: Props) {
  const { state, formAction, isPending, form } = useFormAction(addRoleAction, idempotencyKey);
  const { input, fieldErrors } = state;
  const { text, hasDraft, type } = useNoteText(newRoleDraft, { note: "", version: 0 }, input["advertisement"] ?? "");
  return (
    <form ref={form} action={formAction} noValidate className="grid max-w-3xl gap-6">
      <FormMessage state={state} />
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <TextAreaField
        id="advertisement"
        name="advertisement"
        label="Advertisement (optional)"
        rows={14}
        hint={`Its whole text, up to ${limits.advertisementCharacters.toLocaleString("en-US")} characters, headings and lists as they are. It is read by written rules for English; names of tools are found in any language.`}
        value={text}
        onChange={(event) => type(event.target.value)}
        errors={fieldErrors["advertisement"]}
      />
      {hasDraft ? <p className="text-sm text-muted">Brought back from your last visit on this device.</p> : null}
      <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-2">
        <TextField
          id="title"
          name="title"
          label="Title (optional)"
          hint="Left empty, it is read from the advertisement’s first line."
          autoComplete="off"
          defaultValue={input["title"] ?? ""}
          errors={fieldErrors["title"]}
        />
        <TextField
          id="advertisementUrl"
          name="advertisementUrl"
          label="Where it stands (optional)"
          hint="Kept as a link for you. Waymark does not open it."
          inputMode="url"
          autoComplete="off"
          defaultValue={input["advertisementUrl"] ?? ""}
          errors={fieldErrors["advertisementUrl"]}
        />
        <CopyField choices={choices} chosen={input["copyFrom"] ?? ""} errors={fieldErrors["copyFrom"]} />
      </div>
      <div>
        <Button type="submit" look="main" disabled={isPending}>
          Make the role
        </Button>
      </div>
    </form>
  );
}

function CopyField({
  choices,
  chosen,
  errors,
}: Pick<Props, "choices"> & { chosen: string; errors: string[] | undefined }) {
  return (
    <SelectField
      key={chosen}
      id="copyFrom"
      name="copyFrom"
      label="Copy what a role asks (optional)"
      hint="Where both name a skill, the advertisement decides. You say by it that the two are alike."
      defaultValue={chosen}
      errors={errors}
    >
      <option value="">Copy nothing</option>
      {choices.map(({ family, roles }) => (
        <optgroup key={family} label={family}>
          {roles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
