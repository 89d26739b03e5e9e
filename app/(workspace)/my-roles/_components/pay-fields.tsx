import { SelectField, TextField } from "@/app/_ui/primitives/field";
import { payCurrencies } from "@/lib/compare/pay-currencies";
import type { RoleView } from "./role-view";
import type { TypedValues } from "./typed-values";

/** The pay that the advertisement states, both ends and the day on which it was read; folded while there is none. */
export function PayFields({ view: { pay, paid }, typed }: { view: RoleView; typed: TypedValues }) {
  const currency = typed.text("payCurrency", pay.currency);
  const field = (name: string, kept: string) => ({
    id: name,
    name,
    defaultValue: typed.text(name, kept),
    errors: typed.errors(name),
    autoComplete: "off",
  });
  const isOpen = pay.low !== "" || paid.length > 0 || ["payLow", "payHigh", "payOn"].some((name) => typed.errors(name));
  return (
    <details open={isOpen} className="sm:col-span-2">
      <summary className="min-h-11 content-center font-semibold text-action">Pay as advertised</summary>
      <fieldset className="grid min-w-0 items-start gap-x-8 gap-y-4 sm:grid-cols-4">
        <legend className="sr-only">Pay as advertised</legend>
        <SelectField
          key={currency}
          id="payCurrency"
          name="payCurrency"
          label="Currency"
          defaultValue={currency}
          errors={typed.errors("payCurrency")}
        >
          {payCurrencies.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
        <TextField {...field("payLow", pay.low)} label="From, a year" inputMode="decimal" />
        <TextField {...field("payHigh", pay.high)} label="To, a year" inputMode="decimal" />
        <TextField {...field("payOn", pay.statedOn)} label="Read on" type="date" hint="Empty: today." />
      </fieldset>
      {paid.map((sentence) => (
        <p key={sentence} className="mt-2 text-sm text-muted">
          The advertisement says: <q className="wrap-anywhere">{sentence}</q>
        </p>
      ))}
    </details>
  );
}
