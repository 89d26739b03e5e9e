import type { Route } from "next";
import Form from "next/form";
import { MeansFields } from "@/app/_ui/new-roadmap/means-fields";
import type { PlanErrors, PlanOptions } from "@/app/_ui/new-roadmap/plan-options";
import type { PlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { TimeFields } from "@/app/_ui/new-roadmap/time-fields";
import { Button } from "@/app/_ui/primitives/button";
import { SelectField } from "@/app/_ui/primitives/field";

type Props = { path: string; values: PlanValues; errors: PlanErrors; options: PlanOptions; hidden: [string, string][] };

/** The limits to plan anew under; sending it shows what they would change and saves nothing. */
export function LimitsForm({ path, values, errors, options, hidden }: Props) {
  return (
    <Form
      action={path as Route}
      scroll={false}
      replace
      noValidate
      aria-label="Your limits"
      className="grid gap-x-12 gap-y-5 pt-2 pb-6 md:grid-cols-2"
    >
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="grid content-start gap-5">
        <SelectField id="role" name="role" label="Goal" defaultValue={values.role} errors={errors["role"]}>
          {values.role === "" ? <option value="">Choose a role</option> : null}
          {options.roles.map(({ family, roles }) => (
            <optgroup key={family} label={family}>
              {roles.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
        <TimeFields values={values} errors={errors} />
      </div>
      <div className="grid content-start gap-5">
        <MeansFields values={values} errors={errors} options={options} />
      </div>
      <Button type="submit" className="justify-self-start">
        Show what changes
      </Button>
    </Form>
  );
}
