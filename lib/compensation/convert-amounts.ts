import { mapAmounts } from "@/lib/compensation/sum-amounts";
import type { Amounts, Series } from "@/lib/compensation/valuation";
import { convertList } from "@/lib/money/convert-cents";
import type { Ratio } from "@/lib/money/ratio";

/** A series at an exact rate: the total is converted and rounded once, the years share it out. */
export function convertSeries({ yearsCents }: Series, rate: Ratio): Series {
  const converted = convertList(yearsCents, rate);
  return { yearsCents: converted, totalCents: converted.reduce((sum, cents) => sum + cents, 0) };
}

/** Every series of a part in another currency; a rate of one changes nothing. */
export function convertAmounts(amounts: Amounts, rate: Ratio): Amounts {
  return mapAmounts((scenario, measure) => convertSeries(amounts[scenario][measure], rate));
}
