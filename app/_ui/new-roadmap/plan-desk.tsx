"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/app/_ui/primitives/button";
import { SelectField } from "@/app/_ui/primitives/field";
import type { IsoDay } from "@/lib/catalogue/types";
import { MeansFields } from "./means-fields";
import type { PlanErrors, PlanOptions } from "./plan-options";
import { planHref, type PlanValues, readPlanValues } from "./plan-values";
import { TimeFields } from "./time-fields";

const pauseMs = 500;
const faultyField = '[aria-invalid="true"], fieldset[aria-describedby$="-error"] input:not([type="hidden"])';

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
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isDrawing, startDrawing] = useTransition();
  const [hasRedrawn, setHasRedrawn] = useState(false);
  const href = planHref(values);
  const [standsFor, setStandsFor] = useState({ href, generation: 0 });
  // A link changed the limits from outside: the fields start anew with them.
  if (!isDrawing && standsFor.href !== href) setStandsFor({ href, generation: standsFor.generation + 1 });

  const wantsFault = useRef(false);

  useEffect(() => () => clearTimeout(pause.current), []);
  useEffect(() => {
    if (isDrawing || !wantsFault.current) return;
    wantsFault.current = false;
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>(faultyField)?.focus();
  }, [isDrawing, errors]);

  const draw = (asked: HTMLFormElement) => {
    clearTimeout(pause.current);
    const next = hrefOf(asked, today);
    setHasRedrawn(true);
    setStandsFor({ ...standsFor, href: next });
    startDrawing(() => router.replace(next as Route, { scroll: false }));
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const asked = event.currentTarget;
    clearTimeout(pause.current);
    pause.current = setTimeout(() => {
      // Half a number is no wish: the plan on the page stays until the field is whole again.
      if (asked.isConnected && asked.checkValidity()) draw(asked);
    }, pauseMs);
  };
  return (
    <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <form
        key={standsFor.generation}
        ref={form}
        action="/roadmaps/new"
        method="get"
        noValidate
        aria-label="Your limits"
        className="grid content-start gap-5"
        onChange={onChange}
        onSubmit={(event) => {
          event.preventDefault();
          wantsFault.current = true;
          draw(event.currentTarget);
        }}
      >
        <SelectField id="role" name="role" label="Role" defaultValue={values.role} errors={errors["role"]}>
          {options.roles.map(({ family, roles }) => (
            <optgroup key={family} label={family}>
              {roles.map((role) => (
                <option key={role.id} value={role.id}>
                  {role.title}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
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

function hrefOf(form: HTMLFormElement, today: IsoDay): string {
  const data = new FormData(form);
  const fields = Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name)]));
  return planHref(readPlanValues(fields, today));
}
