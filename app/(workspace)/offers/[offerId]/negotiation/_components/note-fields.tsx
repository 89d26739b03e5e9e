import { SelectField, TextAreaField, TextField } from "@/app/_ui/primitives/field";
import { regionName } from "@/app/_ui/pay/region-name";
import type { FieldErrors, Texts } from "@/lib/compensation/entry/entry";
import type { PayReading } from "@/lib/compensation/negotiation-figures";
import { noteLimits } from "@/lib/compensation/negotiation-notes";
import { AskFields } from "./ask-fields";

type Props = {
  start: Texts;
  errors: FieldErrors;
  currency: string;
  regions: readonly string[];
  /** How an own anchor and target are read. */
  reading: PayReading;
  isAdvertised: boolean;
};

const asks = Array.from({ length: noteLimits.asks }, (_, at) => at);

/** Every field of the worksheet, holding what was typed last. */
export function NoteFields({ start, errors, currency, regions, reading, isAdvertised }: Props) {
  const field = (name: string) => ({
    id: `note-${name.replace(".", "-")}`,
    name,
    defaultValue: start[name] ?? "",
    errors: errors[name],
  });
  const money = (name: string, label: string, hint: string) => (
    <TextField {...field(name)} label={`${label}, ${currency} a year`} hint={hint} inputMode="decimal" />
  );
  const read = reading === "base" ? "Base alone." : "Everything expected.";
  const list = (name: string, label: string) => (
    <TextAreaField {...field(name)} label={label} rows={7} hint={`A line each, ${noteLimits.listLines} at most.`} />
  );
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        {money("own.anchor", "Your anchor", `${read} Empty for the one found.`)}
        {money("own.target", "Your target", `${read} Empty for the one found.`)}
        {money("own.walkAway", "Your least", "Base alone. In place of your job and other offers.")}
      </div>
      {asks.map((at) => (
        <AskFields key={at} at={at} start={start} errors={errors} />
      ))}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {list("evidence", "What backs it")}
        {list("questions", "Questions to ask")}
      </div>
      <TextAreaField {...field("opening")} label="To say" rows={5} maxLength={noteLimits.openingCharacters} />
      {regions.length > 0 ? (
        <SelectField
          {...field("region")}
          label="Published pay of"
          hint={isAdvertised ? "Not in use: target and anchor come from the advertised range." : undefined}
        >
          <option value="">the region of the offer’s currency</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {regionName(region)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </>
  );
}
