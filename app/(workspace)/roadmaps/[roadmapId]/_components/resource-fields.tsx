import { TextField } from "@/app/_ui/primitives/field";
import { limits } from "@/lib/core/limits";

/** The three fields of an own resource; `id` tells those of one form from those of another. */
export function ResourceFields({
  id,
  values,
  errors,
}: {
  id: string;
  values: Partial<Record<string, string>>;
  errors: Record<string, string[]>;
}) {
  const field = (name: string) => ({ id: `${id}-${name}`, name, defaultValue: values[name], errors: errors[name] });
  return (
    <>
      <TextField label="What it is" maxLength={limits.resourceTitleCharacters} required {...field("title")} />
      <TextField
        label="Address"
        type="url"
        inputMode="url"
        maxLength={limits.urlCharacters}
        required
        hint="Begins with https:// or http://. Waymark keeps it and never opens it."
        {...field("url")}
      />
      <TextField label="A word about it" maxLength={limits.resourceNoteCharacters} {...field("resourceNote")} />
    </>
  );
}
