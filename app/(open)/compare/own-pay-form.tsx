"use client";

import { Button } from "@/app/_ui/primitives/button";
import { TextField } from "@/app/_ui/primitives/field";
import { FormMessage } from "@/app/_ui/primitives/form-message";
import { useFormAction } from "@/app/_ui/use-form-action";
import { keepOwnPayAction } from "./actions";

type Props = { currency: string; pay: string; hour: string; isKept: boolean; idempotencyKey: string };

/** Own pay and what an hour is worth: posted and kept in this browser alone, never part of an address. */
export function OwnPayForm({ currency, pay, hour, isKept, idempotencyKey }: Props) {
  const { state, formAction, isPending, form } = useFormAction(keepOwnPayAction, idempotencyKey);
  return (
    <form ref={form} action={formAction} noValidate aria-label="Your own figures">
      <input type="hidden" name="idempotencyKey" value={state.key} />
      <input type="hidden" name="currency" value={currency} />
      <div className="grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3">
        <TextField
          key={`pay ${pay}`}
          id="pay"
          name="pay"
          label={`You earn a year, ${currency}`}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={state.input["pay"] ?? pay}
          errors={state.fieldErrors["pay"]}
        />
        <TextField
          key={`hour ${hour}`}
          id="hour"
          name="hour"
          label={`An hour of yours is worth, ${currency}`}
          inputMode="decimal"
          autoComplete="off"
          placeholder="0"
          defaultValue={state.input["hour"] ?? hour}
          errors={state.fieldErrors["hour"]}
        />
        <div className="flex flex-wrap gap-x-3 lg:pt-7">
          <Button type="submit" disabled={isPending}>
            Count with these
          </Button>
          {isKept ? (
            <Button type="submit" name="forget" value="1" look="quiet" disabled={isPending}>
              Forget both
            </Button>
          ) : null}
        </div>
      </div>
      <p className="prose-width mt-2 text-sm text-muted">
        Before tax, both optional. They stay in this browser until you close it, and are not stored with us or put into
        an address.
      </p>
      <div className="mt-2">
        <FormMessage state={state} />
      </div>
    </form>
  );
}
