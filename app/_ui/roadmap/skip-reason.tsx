"use client";

import { useEffect, useRef } from "react";
import { limits } from "@/lib/core/limits";
import { Button } from "../primitives/button";
import { inputClass } from "../primitives/field";

/** Asks why a step is skipped, inside the form of its status; takes the focus, for choosing "Skipped" led here. */
export function SkipReason({
  id,
  value,
  errors,
  onKeep,
}: {
  id: string;
  value: string;
  errors: string[] | undefined;
  onKeep: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [errors]);
  return (
    <div className="grid max-w-md gap-1.5">
      <label htmlFor={`${id}-why`} className="text-sm font-semibold">
        Why skip it?
      </label>
      <input
        ref={field}
        id={`${id}-why`}
        name="skipReason"
        defaultValue={value}
        maxLength={limits.skipReasonCharacters}
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors ? `${id}-why-error` : undefined}
        className={inputClass}
      />
      {errors ? (
        <p id={`${id}-why-error`} role="alert" className="text-sm text-danger">
          {errors.join(" ")}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="plain">
          Skip it
        </Button>
        <Button look="quiet" onClick={onKeep}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
