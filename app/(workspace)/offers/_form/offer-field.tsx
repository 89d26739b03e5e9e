import { inputClass, SelectField, TextAreaField, TextField } from "@/app/_ui/primitives/field";
import type { Texts } from "@/lib/compensation/entry/entry";
import type { FieldSpec } from "./field-spec";

type Props = { field: FieldSpec; start: Texts; errors: string[] | undefined; currency: string };

/** One field of an offer, holding what was typed last. Money and percentages are texts: people write them in many ways. */
export function OfferField({ field, start, errors, currency }: Props) {
  const { name, kind, hint, options = [], preset = "" } = field;
  const id = `field-${name.replace(".", "-")}`;
  const label = kind === "money" ? `${field.label}, ${currency}` : field.label;
  const common = { id, name, label, hint, errors, defaultValue: start[name] ?? preset };
  if (kind === "tick") return <Tick id={id} name={name} label={label} isTicked={(start[name] ?? "") !== ""} />;
  if (kind === "lines") return <TextAreaField {...common} rows={4} />;
  if (kind === "choice")
    return (
      <SelectField {...common} defaultValue={start[name] ?? options[0]?.[0]}>
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </SelectField>
    );
  if (kind === "day") return <TextField {...common} type="date" />;
  const keys = kind === "text" ? {} : ({ inputMode: kind === "count" ? "numeric" : "decimal" } as const);
  return <TextField {...common} {...keys} autoComplete="off" className={`${inputClass} tabular`} />;
}

function Tick({ id, name, label, isTicked }: { id: string; name: string; label: string; isTicked: boolean }) {
  return (
    <label htmlFor={id} className="flex min-h-11 items-center gap-3 self-end text-sm">
      <input
        id={id}
        name={name}
        type="checkbox"
        value="on"
        defaultChecked={isTicked}
        className="size-5 accent-action"
      />
      {label}
    </label>
  );
}
