"use client";

import { SelectField, TextField } from "@/app/_ui/primitives/field";
import { ChangeForm } from "@/app/_ui/roadmap/change-form";
import { useChange } from "@/app/_ui/roadmap/use-change";
import { currencies } from "@/lib/money/currency";
import { writeHundredths } from "@/lib/money/write-amount";
import { savePaySettingsAction } from "../actions";
import type { SettingsState } from "../load-desk";
import type { Pair } from "./list-pairs";

type Props = { settings: SettingsState; pairs: readonly Pair[]; idempotencyKey: string };

/** What is assumed for every offer alike: currency, discount, first day, what counts as money, exchange rates with their day. */
export function SettingsForm({ settings, pairs, idempotencyKey }: Props) {
  const change = useChange(savePaySettingsAction, idempotencyKey, { keepsText: true });
  const { state } = change;
  const { currency, assumptions, rates, version } = settings;
  const conflict = state.conflict as SettingsState | null;
  const field = (name: string, kept: string) => ({
    id: `settings-${name.replace(".", "-")}`,
    name,
    defaultValue: state.input[name] ?? kept,
    errors: state.fieldErrors[name],
  });
  const others = rates.filter((rate) => !pairs.some(({ from, to }) => rate.from === from && rate.to === to));
  return (
    <ChangeForm change={change} label="Save assumptions" className="max-w-3xl pt-3">
      {conflict ? <Meanwhile settings={conflict} /> : null}
      <input type="hidden" name="version" value={Math.max(version, conflict?.version ?? 0)} />
      <KeptRates rates={others} />
      <div className="grid items-start gap-x-5 gap-y-4 sm:grid-cols-2">
        <SelectField {...field("currency", currency)} label="Show everything in">
          {currencies.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
        <TextField
          {...field("assumedStartOn", assumptions.assumedStartOn)}
          label="First day where none is named"
          type="date"
        />
        <TextField
          {...field("rateBps", writeHundredths(assumptions.discount.rateBps, 2))}
          label="Discount, % a year"
          inputMode="decimal"
          hint="What money later is worth less to you: the rate you could get elsewhere. 0 for none."
        />
        <SelectField {...field("timing", assumptions.discount.timing)} label="Money of a year counts">
          <option value="year-end">At its end</option>
          <option value="year-start">At its start</option>
        </SelectField>
        {pairs.map((pair) => (
          <RateFields key={`${pair.from}-${pair.to}`} pair={pair} rates={rates} field={field} />
        ))}
        <Tick name="countLeave" label="Count paid leave as money" isTicked={assumptions.countLeave} />
        <Tick name="countCommuteTime" label="Count time on the way as money" isTicked={assumptions.countCommuteTime} />
      </div>
    </ChangeForm>
  );
}

function Meanwhile({ settings: { currency, assumptions } }: { settings: SettingsState }) {
  return (
    <p className="text-sm text-warn">
      There it is now {currency} and {writeHundredths(assumptions.discount.rateBps, 2)} % a year. Saving puts what
      stands here in its place.
    </p>
  );
}

/** Rates of pairs that this comparison does not need: sent along, so that they stay. */
function KeptRates({ rates }: { rates: SettingsState["rates"] }) {
  return rates.map(({ from, to, rate, statedOn }) => (
    <span key={`${from}-${to}`} hidden>
      <input type="hidden" name={`rate.${from}-${to}`} value={rate} />
      <input type="hidden" name={`rateOn.${from}-${to}`} value={statedOn} />
    </span>
  ));
}

type FieldOf = (
  name: string,
  kept: string,
) => { id: string; name: string; defaultValue: string; errors: string[] | undefined };

function RateFields({
  pair: { from, to },
  rates,
  field,
}: {
  pair: Pair;
  rates: SettingsState["rates"];
  field: FieldOf;
}) {
  const kept = rates.find((rate) => rate.from === from && rate.to === to);
  return (
    <>
      <TextField {...field(`rate.${from}-${to}`, kept?.rate ?? "")} label={`1 ${from} in ${to}`} inputMode="decimal" />
      <TextField {...field(`rateOn.${from}-${to}`, kept?.statedOn ?? "")} label="Looked up on" type="date" />
    </>
  );
}

function Tick({ name, label, isTicked }: { name: string; label: string; isTicked: boolean }) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-sm">
      <input name={name} type="checkbox" value="on" defaultChecked={isTicked} className="size-5 accent-action" />
      {label}
    </label>
  );
}
