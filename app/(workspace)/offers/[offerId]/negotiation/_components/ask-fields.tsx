import { SelectField, TextField } from "@/app/_ui/primitives/field";
import type { FieldErrors, Texts } from "@/lib/compensation/entry/entry";
import { leverKeys } from "@/lib/compensation/lever-worth";
import { noteLimits } from "@/lib/compensation/negotiation-notes";
import { leverWords } from "../lever-words";

/** One ask: the lever, what to get, what to give for it. */
export function AskFields({ at, start, errors }: { at: number; start: Texts; errors: FieldErrors }) {
  const field = (part: string) => {
    const name = `ask${at}.${part}`;
    return { id: `ask-${at}-${part}`, name, defaultValue: start[name] ?? "", errors: errors[name] };
  };
  return (
    <fieldset className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1fr)]">
      <legend className="sr-only">Ask {at + 1}</legend>
      <SelectField {...field("lever")} label={`Ask ${at + 1}`}>
        <option value="">None</option>
        {leverKeys.map((lever) => (
          <option key={lever} value={lever}>
            {leverWords[lever]}
          </option>
        ))}
      </SelectField>
      <TextField {...field("get")} label="Get" maxLength={noteLimits.wordingCharacters} />
      <TextField {...field("give")} label="Give for it" maxLength={noteLimits.wordingCharacters} />
    </fieldset>
  );
}
