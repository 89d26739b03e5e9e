import type { CertificationOption } from "./plan-options";

/** A list of certifications to tick, folded until needed; the number ticked stands in its heading. */
export function CheckList({
  name,
  title,
  hint,
  options,
  chosen,
  errors,
}: {
  name: string;
  title: string;
  hint: string;
  options: CertificationOption[];
  chosen: string[];
  errors?: string[] | undefined;
}) {
  return (
    <details open={Boolean(errors?.length)}>
      <summary className="min-h-11 py-2 text-sm font-semibold">
        {title}
        {chosen.length > 0 ? <span className="font-normal text-muted"> ({chosen.length})</span> : null}
      </summary>
      <fieldset className="min-w-0" aria-describedby={errors?.length ? `${name}-error` : undefined}>
        <legend className="sr-only">{title}</legend>
        <p className="text-sm text-muted">{hint}</p>
        {errors?.length ? (
          <p id={`${name}-error`} className="mt-1 text-sm text-danger">
            {errors.join(" ")}
          </p>
        ) : null}
        <ul className="mt-2 max-h-72 overflow-y-auto border-y border-line py-1">
          {options.map((option) => (
            <li key={option.id}>
              <CertificationBox name={name} option={option} isChosen={chosen.includes(option.id)} />
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}

function CertificationBox({
  name,
  option,
  isChosen,
}: {
  name: string;
  option: CertificationOption;
  isChosen: boolean;
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1.5 text-sm">
      <input
        type="checkbox"
        name={name}
        value={option.id}
        defaultChecked={isChosen}
        className="size-5 shrink-0 accent-action"
      />
      <span>
        {option.name} <span className="text-muted">{option.note}</span>
      </span>
    </label>
  );
}
