import { inputClass } from "@/app/_ui/primitives/field";
import type { PlanErrors } from "./plan-options";
import type { PlanValues } from "./plan-values";

const mostRows = 6;

/** Stretches of time off, from the first to the last day; two empty rows are always there until six are filled. */
export function WeeksOffFields({ values, errors }: { values: PlanValues; errors: PlanErrors }) {
  const rows = Math.max(values.weeksOff.length, Math.min(mostRows, values.weeksOff.length + 2));
  return (
    <details open={Boolean(errors["weeksOff"])}>
      <summary className="min-h-11 py-2 text-sm font-semibold">
        Weeks off
        {values.weeksOff.length > 0 ? (
          <span className="font-normal text-muted"> ({values.weeksOff.length})</span>
        ) : null}
      </summary>
      <fieldset className="min-w-0" aria-describedby={errors["weeksOff"] ? "weeks-off-error" : undefined}>
        <legend className="text-sm text-muted">
          Holidays and busy times; nothing is planned from the first to the last day.
        </legend>
        {errors["weeksOff"] ? (
          <p id="weeks-off-error" className="mt-1 text-sm text-danger">
            {errors["weeksOff"].join(" ")}
          </p>
        ) : null}
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className="mt-2 grid grid-cols-2 gap-2">
            <input
              type="date"
              name="offFrom"
              aria-label={`Time off ${row + 1}, first day`}
              defaultValue={values.weeksOff[row]?.from ?? ""}
              className={inputClass}
            />
            <input
              type="date"
              name="offTo"
              aria-label={`Time off ${row + 1}, last day`}
              defaultValue={values.weeksOff[row]?.to ?? ""}
              className={inputClass}
            />
          </div>
        ))}
      </fieldset>
    </details>
  );
}
