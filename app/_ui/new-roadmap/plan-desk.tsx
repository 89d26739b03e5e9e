"use client";

import type { ReactNode } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { SelectField } from "@/app/_ui/primitives/field";
import type { IsoDay } from "@/lib/catalogue/types";
import { MeansFields } from "./means-fields";
import type { PlanErrors, PlanOptions } from "./plan-options";
import { newPlan, type PlanPlace, type PlanValues } from "./plan-values";
import { TimeFields } from "./time-fields";
import { useRedraw } from "./use-redraw";

type Props = {
  values: PlanValues;
  errors: PlanErrors;
  options: PlanOptions;
  today: IsoDay;
  /** Where it is drawn: a new plan, unless another place is named. */
  place?: PlanPlace;
  /** What the button is called, without which nothing redraws where there is no script. */
  label?: string;
  /** Folds the limits away on narrow screens, under these words: what comes of them is what one came for. */
  fold?: string;
  /** Read out when a redrawn plan, or the reason why there is none, is on the page. */
  announcement: string;
  children: ReactNode;
};

/**
 * The limits on one side, what comes of them on the other. A change redraws it after a pause and saves nothing; without
 * scripts the button does.
 */
export function PlanDesk(props: Props) {
  const { values, errors, options, today, fold, announcement, children } = props;
  const { place = newPlan, label = "Build my roadmap" } = props;
  const { form, isDrawing, hasRedrawn, generation, onChange, onSubmit } = useRedraw(values, errors, today, place);
  return (
    <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <Fold words={fold} isOpen={Object.keys(errors).length > 0}>
        <form
          key={generation}
          ref={form}
          action={place.path}
          method="get"
          noValidate
          aria-label="Your limits"
          className="grid content-start gap-5"
          onChange={onChange}
          onSubmit={onSubmit}
        >
          {place.fixed.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <RoleField chosen={values.role} roles={options.roles} errors={errors["role"]} />
          <TimeFields values={values} errors={errors} />
          <MeansFields values={values} errors={errors} options={options} />
          <Button type="submit" look={fold ? "plain" : "main"}>
            {label}
          </Button>
        </form>
      </Fold>
      <div id="plan" aria-busy={isDrawing} className="min-w-0 transition-opacity aria-busy:opacity-60">
        {children}
      </div>
      <p aria-live="polite" className="sr-only">
        {hasRedrawn && !isDrawing ? announcement : ""}
      </p>
    </div>
  );
}

/** Folds its content on narrow screens; in sight wherever there is room for two columns. */
function Fold({ words, isOpen, children }: { words: string | undefined; isOpen: boolean; children: ReactNode }) {
  if (words === undefined) return children;
  return (
    <details
      open={isOpen}
      className="max-lg:border-y max-lg:border-line lg:supports-[selector(::details-content)]:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="min-h-11 content-center font-semibold text-action lg:supports-[selector(::details-content)]:hidden">
        {words}
      </summary>
      <div className="max-lg:pt-2 max-lg:pb-6">{children}</div>
    </details>
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
      {chosen === "" ? <option value="">Choose a role</option> : null}
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
