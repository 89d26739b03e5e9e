"use client";

import type { ReactNode } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { SelectField } from "@/app/_ui/primitives/field";
import type { IsoDay } from "@/lib/catalogue/types";
import { MeansFields } from "./means-fields";
import type { PlanErrors, PlanOptions } from "./plan-options";
import type { PlanValues } from "./plan-values";
import { TimeFields } from "./time-fields";
import { useRedraw } from "./use-redraw";

type Props = {
  values: PlanValues;
  errors: PlanErrors;
  options: PlanOptions;
  today: IsoDay;
  /** Read out when a redrawn plan, or the reason why there is none, is on the page. */
  announcement: string;
  children: ReactNode;
};

/** The limits on one side, the plan on the other. A change redraws the plan after a pause; without scripts the button does. */
export function PlanDesk({ values, errors, options, today, announcement, children }: Props) {
  const { form, isDrawing, hasRedrawn, generation, onChange, onSubmit } = useRedraw(values, errors, today);
  return (
    <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <form
        key={generation}
        ref={form}
        action="/roadmaps/new"
        method="get"
        noValidate
        aria-label="Your limits"
        className="grid content-start gap-5"
        onChange={onChange}
        onSubmit={onSubmit}
      >
        <RoleField chosen={values.role} roles={options.roles} errors={errors["role"]} />
        <TimeFields values={values} errors={errors} />
        <MeansFields values={values} errors={errors} options={options} />
        <Button type="submit" look="main">
          Build my roadmap
        </Button>
      </form>
      <div id="plan" aria-busy={isDrawing} className="min-w-0 transition-opacity aria-busy:opacity-60">
        {children}
      </div>
      <p aria-live="polite" className="sr-only">
        {hasRedrawn && !isDrawing ? announcement : ""}
      </p>
    </div>
  );
}

function RoleField({
  chosen,
  roles,
  errors,
}: {
  chosen: string;
  roles: PlanOptions["roles"];
  errors: string[] | undefined;
}) {
  return (
    <SelectField id="role" name="role" label="Role" defaultValue={chosen} errors={errors}>
      {roles.map(({ family, roles: members }) => (
        <optgroup key={family} label={family}>
          {members.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
