import type { ComponentProps, ReactNode } from "react";

type FieldFrame = { id: string; label: string; hint?: ReactNode; errors?: string[] | undefined };

export const inputClass =
  "min-h-11 w-full min-w-0 rounded-md border border-edge bg-raised px-3 py-2 text-base text-ink placeholder:text-muted aria-[invalid=true]:border-danger";

/** The ids a control is described by: its error first, then its hint. */
function describedBy({ id, hint, errors }: FieldFrame): string | undefined {
  return [errors?.length ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ") || undefined;
}

function Frame({ id, label, hint, errors, children }: FieldFrame & { children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children}
      {errors?.length ? (
        <p id={`${id}-error`} className="text-sm text-danger">
          {errors.join(" ")}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A labelled one-line input with its hint and its errors beside it. */
export function TextField({
  id,
  label,
  hint,
  errors,
  ...rest
}: Omit<FieldFrame, "id"> & ComponentProps<"input"> & { id: string }) {
  const frame = { id, label, hint, ...(errors ? { errors } : {}) };
  return (
    <Frame {...frame}>
      <input
        id={id}
        className={inputClass}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(frame)}
        {...rest}
      />
    </Frame>
  );
}

/** A labelled text area with its hint and its errors beside it. */
export function TextAreaField({
  id,
  label,
  hint,
  errors,
  ...rest
}: Omit<FieldFrame, "id"> & ComponentProps<"textarea"> & { id: string }) {
  const frame = { id, label, hint, ...(errors ? { errors } : {}) };
  return (
    <Frame {...frame}>
      <textarea
        id={id}
        className={inputClass}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(frame)}
        {...rest}
      />
    </Frame>
  );
}

/** A labelled choice with its hint and its errors beside it. */
export function SelectField({
  id,
  label,
  hint,
  errors,
  children,
  ...rest
}: Omit<FieldFrame, "id"> & ComponentProps<"select"> & { id: string }) {
  const frame = { id, label, hint, ...(errors ? { errors } : {}) };
  return (
    <Frame {...frame}>
      <select
        id={id}
        className={inputClass}
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(frame)}
        {...rest}
      >
        {children}
      </select>
    </Frame>
  );
}
