import type { Line, LineLabel } from "@/lib/compensation/valuation";
import { showBps, showMoney, showPerMille } from "./show-money";

type Describe = (line: Line, currency: string) => string;

const number = (line: Line, name: string) => Number(line.inputs[name] ?? 0);
const word = (line: Line, name: string) => String(line.inputs[name] ?? "");
const has = (line: Line, name: string) => line.inputs[name] !== undefined && line.inputs[name] !== null;
const money = (line: Line, name: string, currency: string) => showMoney(number(line, name), currency);

/** An amount that may be a fraction of a cent, to a hundredth of one. */
const fine = (cents: number, currency: string) =>
  Number.isInteger(cents) ? showMoney(cents, currency) : `${currency} ${Number((cents / 100).toFixed(6))}`;

const powers = ["⁰", "¹", "²", "³"];

const cap = (line: Line, currency: string) =>
  has(line, "capCents") ? `, at most ${money(line, "capCents", currency)}` : "";

function describeGrant(line: Line, currency: string): string {
  const growth = `each × the growth of ${showBps(number(line, "growthBps"))} a year until its day`;
  const vests = `${number(line, "vests")} vests`;
  return has(line, "shares")
    ? `${vests}, ${word(line, "shares")} shares × ${money(line, "priceCents", currency)}, ${growth}`
    : `${vests} of a grant of ${money(line, "grantCents", currency)}, ${growth}`;
}

function describeMatch(line: Line, currency: string): string {
  const tiers = word(line, "tiersBps")
    .split(" ")
    .filter(Boolean)
    .map((tier) => tier.split("/").map(Number))
    .map(([match = 0, ofPay = 0]) => `${showBps(match)} of the next ${showBps(ofPay)} of base`);
  return `you put in ${showBps(number(line, "contributionBps"))}; added: ${tiers.join(", ")}${cap(line, currency)}`;
}

function describeEspp(line: Line, currency: string): string {
  const lookback = number(line, "lookback") === 1 ? "on the lower price of both ends" : "on the price of the day";
  const times = `${number(line, "purchasesPerYear")} purchases`;
  return `${showBps(number(line, "contributionBps"))} of base${cap(line, currency)}, in ${times}, ${showBps(number(line, "discountBps"))} off ${lookback}; the price moves ${showBps(number(line, "growthBps"))} a year`;
}

function describePresent(line: Line, currency: string): string {
  const rate = showBps(number(line, "rateBps"));
  const from = word(line, "timing") === "year-start" ? "year − 1" : "year";
  const later = number(line, "moneyAfterYears") > 0 ? `, at least ${number(line, "moneyAfterYears")} years` : "";
  return `${money(line, "expectedCents", currency)} by year, each ÷ (1 + ${rate})^(${from}${later})`;
}

/** One sentence of arithmetic for every key there is, with the figures that went in; the result stands beside it. */
export const lineWords: Record<LineLabel, Describe> = {
  "base-year": (line, currency) =>
    number(line, "raises") === 0 || number(line, "raiseBps") === 0
      ? `${money(line, "yearCents", currency)} a year`
      : `${money(line, "yearCents", currency)} × (1 + ${showBps(number(line, "raiseBps"))})${powers[number(line, "raises")]}`,
  "bonus-year": (line, currency) =>
    has(line, "yearCents")
      ? `target ${money(line, "yearCents", currency)}`
      : `target ${showBps(number(line, "ofBaseBps"))} of that year’s base`,
  "signing-payment": (line) =>
    number(line, "paidAfterMonths") === 0
      ? "paid at the start"
      : `paid after ${number(line, "paidAfterMonths")} months`,
  "rsu-year": describeGrant,
  "refreshers-year": (line, currency) =>
    `${number(line, "grantsSoFar")} grants of ${money(line, "grantCents", currency)} so far, what vests of them × the growth of ${showBps(number(line, "growthBps"))} a year since each`,
  "option-scenario": (line, currency) =>
    `${word(line, "scenario")}: ${word(line, "vestedText")} vested × a gain of ${fine(number(line, "gainPerOptionCents"), currency)} × a chance of ${showPerMille(number(line, "probabilityPerMille"))}`,
  "options-today": (line, currency) =>
    has(line, "fairValueCents")
      ? `on paper today: ${word(line, "vestedText")} × (${money(line, "fairValueCents", currency)} − ${money(line, "strikeCents", currency)})`
      : "on paper today: unknown without a fair value",
  "options-exercise-cost": (line, currency) =>
    `to exercise them: ${word(line, "vestedText")} × ${money(line, "strikeCents", currency)}`,
  "espp-year": describeEspp,
  "match-year": describeMatch,
  "health-year": (line, currency) =>
    `12 × (${money(line, "accountMonthCents", currency)} − ${money(line, "ownMonthCents", currency)} of your own)`,
  "development-year": (line, currency) => `fund of ${money(line, "yearCents", currency)}`,
  relocation: (line, currency) =>
    `${money(line, "amountCents", currency)} paid − ${money(line, "ownCostCents", currency)} of your own`,
  "commute-year": (line, currency) =>
    `−${number(line, "onSiteDaysPerWeek")} days × ${number(line, "weeksPerYear")} weeks × ${money(line, "costPerDayCents", currency)}`,
  "leave-year": (line) =>
    `that year’s base ÷ ${number(line, "workDaysPerYear")} days of work × ${number(line, "daysPerYear")} days off`,
  "commute-time-year": (line, currency) =>
    `−${number(line, "minutes")} minutes ÷ 60 × ${money(line, "hourValueCents", currency)}`,
  expected: (line, currency) =>
    has(line, "likelihoodPerMille")
      ? `${money(line, "statedCents", currency)} × ${showPerMille(number(line, "likelihoodPerMille"))}`
      : "the exits weighed by your chances",
  present: describePresent,
  "target-percentile": (line) => `the ${word(line, "percentile")} of the published pay, the next above the offer`,
  "anchor-percentile": (line) => `the ${word(line, "percentile")} of the published pay, the next above the target`,
  "anchor-is-target": () => "the published pay ends here, so the target is the anchor",
  alternative: (line) => word(line, "name"),
  "own-target": () => "your own figure",
  "own-anchor": () => "your own figure",
  "own-walk-away": () => "your own least",
};
