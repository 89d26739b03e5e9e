"use client";

import { Button } from "@/app/_ui/primitives/button";
import { SelectField, TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { limits } from "@/lib/core/limits";
import { updateProfileAction } from "../actions";

type Profile = { name: string | null; timeZone: string; hasSingleKeyShortcuts: boolean };

/** Name, time zone and whether single keys are shortcuts. */
export function ProfileForm({
  profile,
  timeZones,
  idempotencyKey,
}: {
  profile: Profile;
  timeZones: string[];
  idempotencyKey: string;
}) {
  const { state, formAction, isPending, form, hold } = useFormAction(updateProfileAction, idempotencyKey);
  const isRefused = state.status === "refused" || state.status === "signed-out";
  const typedZone = state.input["timeZone"] ?? profile.timeZone;
  const hasShortcuts = isRefused ? state.input["hasSingleKeyShortcuts"] === "on" : profile.hasSingleKeyShortcuts;
  return (
    <form ref={form} action={formAction} onSubmit={hold} className="grid gap-5" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <TextField
        id="name"
        name="name"
        label="Name (optional)"
        autoComplete="name"
        maxLength={limits.nameCharacters}
        defaultValue={state.input["name"] ?? profile.name ?? ""}
        errors={state.fieldErrors["name"]}
      />
      <SelectField
        // A select takes its default only when it is made.
        key={typedZone}
        id="time-zone"
        name="timeZone"
        label="Time zone"
        hint="It decides which day is today for you."
        defaultValue={typedZone}
        errors={state.fieldErrors["timeZone"]}
      >
        {timeZones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll("_", " ")}
          </option>
        ))}
      </SelectField>
      <Shortcuts areOn={hasShortcuts} />
      <Button type="submit" aria-disabled={isPending} className="justify-self-start">
        Save profile
      </Button>
    </form>
  );
}

function Shortcuts({ areOn }: { areOn: boolean }) {
  return (
    <div className="grid gap-1.5">
      <label className="flex min-h-11 items-center gap-3 text-sm font-semibold">
        <input
          key={String(areOn)}
          type="checkbox"
          name="hasSingleKeyShortcuts"
          defaultChecked={areOn}
          aria-describedby="shortcuts-hint"
          className="size-5 accent-action"
        />
        Single-key shortcuts
      </label>
      <p id="shortcuts-hint" className="text-sm text-muted">
        Press ? outside of a field to see them. Switch them off if you dictate, or if keys are pressed by accident.
      </p>
    </div>
  );
}
