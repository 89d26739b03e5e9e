import type { Entry, Texts } from "@/lib/compensation/entry/entry";
import { findRows } from "@/lib/compensation/entry/find-rows";
import { readSchedule } from "@/lib/compensation/entry/read-schedule";
import type { ExitScenario, OptionGrant } from "@/lib/compensation/offer";
import { offerLimits } from "@/lib/compensation/offer-limits";

/** One grant of options as typed; its chances must be exactly 100 %, and that refusal stands at the first chance. */
export function readOptions(entry: Entry, texts: Texts, row: string): OptionGrant {
  const options = entry.whole(`${row}.options`, "options", 0, offerLimits.shares);
  const rows = findRows(texts, `${row}s`).filter((one) => entry.isTyped(one));
  const scenarios = rows.slice(0, offerLimits.scenarios).map((one) => readScenario(entry, one, options));
  const sum = scenarios.reduce((total, { probabilityPerMille }) => total + probabilityPerMille, 0);
  if (sum !== 1_000)
    entry.refuse(
      `${row}s0.chance`,
      `The chances add up to ${sum / 10} %. They must add up to exactly 100 %, the chance of nothing included.`,
    );
  return {
    id: `options-${row.slice(3)}`,
    kind: entry.text(`${row}.kind`) === "nso" ? "nso" : "iso",
    options,
    strikeCents: entry.cents(`${row}.strike`),
    fairValueCents: entry.centsOrNull(`${row}.fairValue`),
    dilutionBps: entry.text(`${row}.dilution`) === "" ? 0 : entry.bps(`${row}.dilution`),
    scenarios,
    exitInYears: entry.wholeOrNull(`${row}.exitInYears`, "years", 0, 30),
    windowDays: entry.wholeOrNull(`${row}.windowDays`, "days", 0, 5_000),
    schedule: readSchedule(entry, row),
    vestsFrom: entry.dayOrNull(`${row}.vestsFrom`),
    dayOfMonth: entry.wholeOrNull(`${row}.dayOfMonth`, "days", 1, 31),
  };
}

function readScenario(entry: Entry, row: string, options: number): ExitScenario {
  const label = entry.text(`${row}.label`);
  if (label === "") entry.refuse(`${row}.label`, "Give the scenario a name.");
  if (label.length > offerLimits.labelCharacters) entry.refuse(`${row}.label`, "Use a shorter name.");
  const isByValue = entry.text(`${row}.kind`) === "company-value";
  return {
    label,
    exit: isByValue ? readCompanyValue(entry, row, options) : readSharePrice(entry, row, options),
    probabilityPerMille: entry.perMille(`${row}.chance`),
  };
}

function readSharePrice(entry: Entry, row: string, options: number): ExitScenario["exit"] {
  const priceCents = entry.cents(`${row}.price`);
  if (options * priceCents > offerLimits.amountCents)
    entry.refuse(`${row}.price`, "These options would come to more than one billion.");
  return { kind: "share-price", priceCents };
}

function readCompanyValue(entry: Entry, row: string, options: number): ExitScenario["exit"] {
  const valueCents = entry.cents(`${row}.value`, offerLimits.companyValueCents);
  const dilutedShares = entry.whole(`${row}.dilutedShares`, "shares", 1, offerLimits.shares);
  if (options > dilutedShares && !entry.errors[`${row}.dilutedShares`])
    entry.refuse(`${row}.dilutedShares`, "These options would come to more than the company.");
  return { kind: "company-value", valueCents, dilutedShares };
}
