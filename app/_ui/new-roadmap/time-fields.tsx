import { TextField } from "@/app/_ui/primitives/field";
import type { PlanErrors } from "./plan-options";
import type { PlanValues } from "./plan-values";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const numberPattern = "[0-9]+([.,][0-9]+)?";

/** When the person can work: hours a week, on which days, from when and until when. */
export function TimeFields({ values, errors }: { values: PlanValues; errors: PlanErrors }) {
  return (
    <>
      <TextField
        id="hours"
        name="hours"
        label="Hours a week"
        inputMode="decimal"
        autoComplete="off"
        required
        pattern={numberPattern}
        defaultValue={values.hours}
        hint="What you can keep up on an ordinary week, 1 to 80. Quarters are fine."
        errors={errors["hours"]}
      />
      <DayBoxes chosen={values.days} errors={errors["days"]} />
      <TextField
        id="start"
        name="start"
        label="Start"
        type="date"
        required
        defaultValue={values.start}
        errors={errors["start"]}
      />
      <TextField
        id="deadline"
        name="deadline"
        label="Deadline (optional)"
        type="date"
        defaultValue={values.deadline}
        hint="If not everything fits, the plan says what has to go, and what would make it fit."
        errors={errors["deadline"]}
      />
    </>
  );
}

function DayBoxes({ chosen, errors }: { chosen: string[]; errors: string[] | undefined }) {
  return (
    <fieldset className="min-w-0" aria-describedby={errors ? "days-error" : undefined}>
      <legend className="text-sm font-semibold">Days you study on</legend>
      <input type="hidden" name="days" value="" />
      <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(2.5rem,1fr))]">
        {weekdays.map((day, at) => (
          <label
            key={day}
            className="flex min-h-14 cursor-pointer flex-col items-center justify-center gap-1 rounded-md text-xs hover:bg-sunken"
          >
            <input
              type="checkbox"
              name="days"
              value={at + 1}
              defaultChecked={chosen.includes(String(at + 1))}
              className="size-5 accent-action"
            />
            {day}
          </label>
        ))}
      </div>
      {errors ? (
        <p id="days-error" className="mt-1 text-sm text-danger">
          {errors.join(" ")}
        </p>
      ) : null}
    </fieldset>
  );
}
