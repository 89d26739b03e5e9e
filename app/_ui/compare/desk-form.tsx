import { Button } from "@/app/_ui/primitives/button";
import { SelectField, TextField } from "@/app/_ui/primitives/field";
import { regionName } from "@/app/_ui/pay/region-name";
import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import type { PayRegion } from "@/lib/compare/list-pay-regions";
import type { CompareErrors, CompareValues } from "./compare-values";

type Props = {
  values: CompareValues;
  errors: CompareErrors;
  regions: readonly PayRegion[];
  /** The currency of the shown region's figures. */
  currency: string;
  roles: readonly { id: string; title: string }[];
};

const kinds = [
  { kind: "country", label: "Countries" },
  { kind: "state", label: "US states" },
  { kind: "metro", label: "US metropolitan areas" },
] as const;
type NumberName = "hours" | "experience" | "maxHours" | "maxFees" | "rate";
const asErrors = (message: string | undefined) => (message ? [message] : undefined);

/** Pace, experience, region, what one can afford and which roles: an ordinary form whose values stand in the address. */
export function DeskForm({ values, errors, regions, currency, roles }: Props) {
  const number = (name: NumberName, label: string, hint?: string) => ({
    id: name,
    name,
    label,
    hint,
    inputMode: "decimal" as const,
    autoComplete: "off",
    defaultValue: values[name],
    errors: asErrors(errors[name]),
  });
  return (
    <form action="/compare#table" method="get" noValidate aria-label="What to compare by">
      <input type="hidden" name="sort" value={values.sort} />
      <div className="grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3">
        <TextField {...number("hours", "Hours a week")} />
        <TextField {...number("experience", "Months of related work")} />
        <RegionField
          values={values}
          errors={errors}
          regions={regions}
          roleCount={roles.filter(({ id }) => !isCustomRoleId(id)).length}
        />
        <TextField {...number("maxHours", "At most hours (optional)")} />
        <TextField {...number("maxFees", "At most US$ in fees (optional)")} />
        {currency === "USD" ? null : (
          <TextField
            {...number("rate", `One US dollar in ${currency} (optional)`, "Fees are in US dollars; payback needs it.")}
          />
        )}
      </div>
      <RolePicks values={values} error={errors.roles} roles={roles} />
      <Button type="submit" look="main" className="mt-4">
        Compare
      </Button>
    </form>
  );
}

function RegionField({
  values,
  errors,
  regions,
  roleCount,
}: Pick<Props, "values" | "errors" | "regions"> & { roleCount: number }) {
  return (
    <SelectField id="region" name="region" label="Pay in" defaultValue={values.region} errors={asErrors(errors.region)}>
      {kinds.map(({ kind, label }) => (
        <optgroup key={kind} label={label}>
          {regions
            .filter(({ regionKind }) => regionKind === kind)
            .map(({ region, roleCount: count }) => (
              <option key={region} value={region}>
                {regionName(region)} ({count} of {roleCount})
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}

function RolePicks({ values, error, roles }: Pick<Props, "values" | "roles"> & { error: string | undefined }) {
  const count = roles.filter(({ id }) => values.roles.includes(id)).length;
  return (
    <>
      {error ? (
        <p role="alert" className="mt-3 text-sm text-danger">
          {error}
        </p>
      ) : null}
      <details className="mt-4">
        <summary className="inline-flex min-h-11 items-center text-sm font-semibold text-action">
          Pick roles ({count === 0 ? "all" : `${count} of ${roles.length}`})
        </summary>
        <fieldset className="min-w-0 pb-2">
          <legend className="text-sm text-muted">Compare these; with none ticked, all are compared.</legend>
          <div className="mt-1 grid sm:grid-cols-2 lg:grid-cols-3">
            {roles.map(({ id, title }) => (
              <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3 text-sm">
                <input
                  type="checkbox"
                  name="roles"
                  value={id}
                  defaultChecked={values.roles.includes(id)}
                  className="size-5 accent-action"
                />
                <span className="min-w-0 wrap-anywhere">
                  {title}
                  {isCustomRoleId(id) ? <span className="text-muted"> (your own)</span> : null}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      </details>
    </>
  );
}
