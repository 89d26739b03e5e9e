import { Button } from "@/app/_ui/primitives/button";
import { SelectField } from "@/app/_ui/primitives/field";
import { regionName } from "@/app/_ui/pay/region-name";
import type { OfferRow } from "@/db/offers/get-offer";

type Props = {
  rows: readonly OfferRow[];
  chosen: readonly string[];
  regions: readonly string[];
  region: string | null;
  isShown: boolean;
};

/** Which offers to set beside each other; sending it shows the amounts. A plain form: its address holds ids and no figure. */
export function ChooseForm({ rows, chosen, regions, region, isShown }: Props) {
  return (
    <form className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
      <input type="hidden" name="show" value="amounts" />
      {rows.length > 1 ? (
        <fieldset className="grid gap-1">
          <legend className="text-sm font-semibold">Beside each other, up to four and your job</legend>
          <div className="flex flex-wrap gap-x-5">
            {rows.map(({ id, offer }) => (
              <label key={id} className="flex min-h-11 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  name="with"
                  value={id}
                  defaultChecked={chosen.includes(id)}
                  className="size-5 accent-action"
                />
                {offer.name}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      {isShown && regions.length > 0 ? (
        <div className="w-72 max-w-full">
          <SelectField id="region" name="region" label="Published pay of" defaultValue={region ?? ""}>
            <option value="">the region of each currency</option>
            {regions.map((one) => (
              <option key={one} value={one}>
                {regionName(one)}
              </option>
            ))}
          </SelectField>
        </div>
      ) : null}
      <Button type="submit" look={isShown ? "plain" : "main"}>
        {isShown ? "Show these" : rows.length > 1 ? "Show amounts and compare" : "Show amounts"}
      </Button>
    </form>
  );
}
