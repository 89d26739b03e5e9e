import { convertAmounts } from "@/lib/compensation/convert-amounts";
import { addByKind, type Difference, findDifference, type KindAmounts } from "@/lib/compensation/find-difference";
import { sumAmounts } from "@/lib/compensation/sum-amounts";
import {
  type Amounts,
  type Measure,
  measures,
  type Scenario,
  scenarios,
  type Valuation,
} from "@/lib/compensation/valuation";
import { accept, refuse, type Result } from "@/lib/core/result";
import type { Currency } from "@/lib/money/currency";
import { type ExchangeRate, findRate, type RateFailure } from "@/lib/money/exchange-rate";

/** An offer or the current job, valued in its own currency. */
export type Candidate = { id: string; isCurrent: boolean; valuation: Valuation };

/** One candidate in the currency of the comparison; `rate` is the typed one behind it, null when none was needed. */
export type Column = {
  id: string;
  name: string;
  isCurrent: boolean;
  ownCurrency: Currency;
  rate: ExchangeRate | null;
  kinds: readonly KindAmounts[];
  totals: Amounts;
};

export type Comparison = {
  currency: Currency;
  columns: readonly Column[];
  /** Every ordered pair of columns, for the likely share price, stated and expected. */
  differences: readonly { fromId: string; toId: string; measure: "stated" | "expected"; difference: Difference }[];
  /** Ids with the highest four-year total; several when they tie. */
  leaders: Record<Scenario, Record<Measure, readonly string[]>>;
  /** The one id that leads in every scenario and measure; null when the answer depends on assumptions. */
  leaderInAll: string | null;
};

export type CompareFailure =
  | { reason: "too-few"; least: number }
  | { reason: "too-many-offers"; most: number }
  | { reason: "several-current-jobs" }
  | { reason: "same-id"; id: string }
  | RateFailure;

/** The most offers beside each other, the current job not counted. */
export const mostOffers = 4;

/** One candidate in a currency, its parts added up by kind and converted at the typed rate; refuses without one. */
export function toColumn(
  { id, isCurrent, valuation }: Candidate,
  currency: Currency,
  rates: readonly ExchangeRate[],
): Result<Column, RateFailure> {
  const rate = findRate(rates, valuation.currency, currency);
  if (!rate.ok) return rate;
  const { exact, typed } = rate.value;
  const kinds = addByKind(
    valuation.parts.map(({ kind, amounts }) => ({ kind, amounts: convertAmounts(amounts, exact) })),
  );
  return accept({
    id,
    name: valuation.name,
    isCurrent,
    ownCurrency: valuation.currency,
    rate: typed,
    kinds,
    totals: sumAmounts(kinds),
  });
}

function listLeaders(columns: readonly Column[], scenario: Scenario, measure: Measure): string[] {
  const total = ({ totals }: Column) => totals[scenario][measure].totalCents;
  const best = Math.max(...columns.map(total));
  return columns
    .filter((column) => total(column) === best)
    .map(({ id }) => id)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function findLeaders(columns: readonly Column[]): Comparison["leaders"] {
  const row = (scenario: Scenario): Record<Measure, string[]> => ({
    stated: listLeaders(columns, scenario, "stated"),
    expected: listLeaders(columns, scenario, "expected"),
    statedPresent: listLeaders(columns, scenario, "statedPresent"),
    expectedPresent: listLeaders(columns, scenario, "expectedPresent"),
  });
  return { low: row("low"), likely: row("likely"), high: row("high") };
}

function refuseCandidates(candidates: readonly Candidate[]): CompareFailure | null {
  const ids = candidates.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return { reason: "same-id", id: twice };
  if (candidates.length < 2) return { reason: "too-few", least: 2 };
  if (candidates.filter(({ isCurrent }) => isCurrent).length > 1) return { reason: "several-current-jobs" };
  const offers = candidates.filter(({ isCurrent }) => !isCurrent).length;
  return offers > mostOffers ? { reason: "too-many-offers", most: mostOffers } : null;
}

/**
 * Up to four offers and the current job in one currency, by the rates the person typed: parts by kind and year, the difference of
 * every pair with what moves it most, and who leads under which assumption. Whole cents; parts add up to totals after conversion too.
 * The order of candidates and of rates changes no figure. Refuses fewer than two, more than four offers, ids twice, a missing rate.
 */
export function compareOffers(
  candidates: readonly Candidate[],
  currency: Currency,
  rates: readonly ExchangeRate[],
): Result<Comparison, CompareFailure> {
  const refused = refuseCandidates(candidates);
  if (refused) return refuse(refused);
  const columns: Column[] = [];
  for (const candidate of candidates) {
    const column = toColumn(candidate, currency, rates);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  const leaders = findLeaders(columns);
  const sole = columns.find(({ id }) =>
    scenarios.every((scenario) =>
      measures.every((measure) => leaders[scenario][measure].length === 1 && leaders[scenario][measure][0] === id),
    ),
  );
  const pairs = columns.flatMap((from) => columns.filter((to) => to !== from).map((to) => ({ from, to })));
  return accept({
    currency,
    columns,
    differences: pairs.flatMap(({ from, to }) =>
      (["stated", "expected"] as const).map((measure) => ({
        fromId: from.id,
        toId: to.id,
        measure,
        difference: findDifference(from.kinds, to.kinds, "likely", measure),
      })),
    ),
    leaders,
    leaderInAll: sole?.id ?? null,
  });
}
