import { SelectField, TextField } from "@/app/_ui/primitives/field";
import type { IsoDay } from "@/lib/catalogue/types";
import { limits } from "@/lib/core/limits";
import type { AnswerField } from "./answer-field";
import { nameDay } from "./name-day";

/** What the week has once: the day its hours are dated by, the last one first, and one line about it. */
export function WeekFields({
  days,
  workedOn,
  reflection,
}: {
  days: readonly IsoDay[];
  workedOn: AnswerField;
  reflection: AnswerField;
}) {
  return (
    <div className="grid gap-5 border-t border-line pt-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.8fr)]">
      <SelectField id="worked-on" label="Date the hours" {...workedOn}>
        {days.toReversed().map((day) => (
          <option key={day} value={day}>
            {nameDay(day)}
          </option>
        ))}
        <option value="evenly">Evenly over the week so far</option>
      </SelectField>
      <TextField
        id="reflection"
        label="One line about the week"
        maxLength={limits.reflectionCharacters}
        autoComplete="off"
        {...reflection}
      />
    </div>
  );
}
