import { formatCount } from "@/app/_ui/format";
import type { Line, LineLabel } from "@/lib/compensation/valuation";
import { describeVests } from "./describe-vests";
import { showBps, showMoney, showPerMille } from "./show-money";

type Describe = (line: Line, currency: string) => string;

const number = (line: Line, name: string) => Number(line.inputs[name] ?? 0);
const word = (line: Line, name: string) => String(line.inputs[name] ?? "");
const has = (line: Line, name: string) => line.inputs[name] !== undefined && line.inputs[name] !== null;
const money = (line: Line, name: string, currency: string) => showMoney(number(line, name), currency);

/** An amount that may be a fraction of a cent, to a hundredth of one. */
const fine = (cents: number, currency: string) =>
  Number.isInteger(cents)
    ? showMoney(cents, currency)
    : `${showMoney(0, currency).replace("0", "")}${Number((cents / 100).toFixed(6))}`;

const powers = ["⁰", "¹", "²", "³"];

const cap = (line: Line, currency: string) =>
  has(line, "capCents") ? `, at most ${money(line, "capCents", currency)}` : "";

function describeGrant(line: Line, currency: string): string {
  const isWhole = has(line, "sharesAt");
  const vests = describeVests(word(line, isWhole ? "sharesAt" : "portionsAt"), isWhole ? "shares" : "portions");
  if (vests === "") return "nothing vests";
  const of = has(line, "shares")
    ? `${formatCount(number(line, "shares"))} shares at ${money(line, "priceCents", currency)}`
    : `a grant of ${money(line, "grantCents", currency)}`;
  return `${of}: ${vests}${describeGrowth(line)}`;
}

/** How prices grow is told once above all lines; here is only how fast. */
function describeGrowth(line: Line): string {
  return number(line, "growthBps") === 0 ? "" : `, each × the growth of ${showBps(number(line, "growthBps"))} a year`;
}

function describeRefreshers(line: Line, currency: string): string {
  const grants = [12, 24, 36].flatMap((months) => {
    const vests = describeVests(word(line, `portionsOf${months}`), "portions");
    return vests === "" ? [] : [`of the one made after ${months} months ${vests}`];
  });
  if (grants.length === 0) return "nothing vests";
  const since = describeGrowth(line);
  return `grants of ${money(line, "grantCents", currency)}: ${grants.join("; ")}${since}${since ? ", divided by that until its grant" : ""}`;
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
  const months = 12 / number(line, "purchasesPerYear");
  const growth = number(line, "growthBps");
  const price = growth === 0 ? "" : `; the price grows ${showBps(growth)} a year`;
  return `${showBps(number(line, "contributionBps"))} of base${cap(line, currency)}, spent every ${months} months, ${showBps(number(line, "discountBps"))} off ${lookback}: what it buys × (the price of the day − the price paid)${price}`;
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
      : `paid after ${number(line, "paidAfterMonths")} ${number(line, "paidAfterMonths") === 1 ? "month" : "months"}`,
  "rsu-year": describeGrant,
  "refreshers-year": describeRefreshers,
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
};
