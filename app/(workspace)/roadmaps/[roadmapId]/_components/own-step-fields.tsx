import { SelectField, TextAreaField, TextField } from "@/app/_ui/primitives/field";
import { kindWords } from "@/app/_ui/primitives/milestone-mark";
import { limits } from "@/lib/core/limits";
import { milestoneKinds } from "@/lib/view/filter-milestones";

/** What an own step is, takes and costs; `id` tells the fields of one form from those of another. */
export function OwnStepFields({
  id,
  values,
  errors,
  today,
}: {
  id: string;
  values: Partial<Record<string, string>>;
  errors: Record<string, string[]>;
  today: string;
}) {
  const field = (name: string) => ({ id: `${id}-${name}`, name, defaultValue: values[name], errors: errors[name] });
  return (
    <>
      <TextField label="Title" maxLength={limits.ownStepTitleCharacters} required {...field("title")} />
      <TextAreaField
        label="What it is about"
        rows={2}
        maxLength={limits.ownStepSummaryCharacters}
        {...field("summary")}
      />
      <SelectField label="Kind" {...field("kind")} defaultValue={values["kind"] ?? "project"}>
        {milestoneKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords[kind]}
          </option>
        ))}
      </SelectField>
      <HourFields field={field} />
      <TextField
        label="Cost in US$"
        type="number"
        inputMode="decimal"
        min={0}
        step={0.01}
        hint="0 for none; empty when you do not know."
        {...field("cost")}
      />
      <TextField
        label="Not before"
        type="date"
        min={today}
        hint="Leave it empty to begin any day."
        {...field("notBefore")}
      />
    </>
  );
}

type Field = { id: string; name: string; defaultValue: string | undefined; errors: string[] | undefined };

/** The likely hours, and the range around them if it is known. */
function HourFields({ field }: { field: (name: string) => Field }) {
  const hours = { type: "number", inputMode: "decimal", min: 0.25, max: limits.ownStepHoursMax, step: 0.25 } as const;
  return (
    <div className="grid grid-cols-3 items-end gap-3">
      <TextField label="Likely hours" required {...hours} {...field("likely")} />
      <TextField label="Fewest" {...hours} {...field("low")} />
      <TextField label="Most" {...hours} {...field("high")} />
    </div>
  );
}
