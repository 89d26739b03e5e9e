import type { Comparison } from "@/lib/compensation/compare-offers";
import { type Measure, measures, type Scenario, scenarios } from "@/lib/compensation/valuation";
import { joinNames } from "@/lib/view/join-names";
import { partWords } from "../_form/part-words";
import { showMoney } from "../_worth/show-money";

const scenarioWords: Record<Scenario, string> = { low: "Low", likely: "Likely", high: "High" };
const measureWords: Record<Measure, string> = {
  stated: "As stated",
  expected: "Expected",
  statedPresent: "As stated, present value",
  expectedPresent: "Expected, present value",
};

/** What the comparison says in a few sentences: who leads under which assumption, and what the differences are made of. */
export function InShort({ comparison }: { comparison: Comparison }) {
  const { columns, leaders, currency } = comparison;
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.name ?? "";
  const from =
    columns.find(({ isCurrent }) => isCurrent) ?? columns.find(({ id }) => id === leaders.likely.expected[0]);
  const differences = comparison.differences.filter(
    ({ fromId, measure }) => fromId === from?.id && measure === "expected",
  );
  return (
    <section aria-labelledby="in-short" className="grid gap-3">
      <h2 id="in-short" className="text-lg">
        In short
      </h2>
      <p className="prose-width">{tellLeader(comparison, nameOf)}</p>
      <ul className="tabular grid list-disc gap-1 pl-5">
        {differences.map(({ toId, difference: { total, dominant } }) => (
          <li key={toId}>
            {nameOf(toId)}: {tell(total.totalCents, currency)} than {from?.name}
            {dominant
              ? `, mostly ${partWords[dominant.kind].toLowerCase()} (${showMoney(dominant.cents, currency)})`
              : ""}
            .
          </li>
        ))}
      </ul>
      <LeaderTable comparison={comparison} nameOf={nameOf} />
    </section>
  );
}

function tellLeader({ leaders, leaderInAll }: Comparison, nameOf: (id: string) => string): string {
  if (leaderInAll)
    return `${nameOf(leaderInAll)} leads whatever the share price does, as stated and as expected, nominal and in present value.`;
  const first = leaders.likely.expected;
  const names = joinNames(first.map(nameOf));
  const isSameInAll = scenarios.every((scenario) =>
    measures.every((measure) => leaders[scenario][measure].join() === first.join()),
  );
  if (isSameInAll) return `${names} lead together under every assumption.`;
  return `It depends: by the likely share price and your likelihoods ${names} ${first.length > 1 ? "lead together" : "leads"}, but not under every assumption.`;
}

function LeaderTable({ comparison: { leaders }, nameOf }: { comparison: Comparison; nameOf: (id: string) => string }) {
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-sm font-semibold text-action">
        Who leads under which assumption
      </summary>
      <dl className="mt-2 grid max-w-3xl text-sm">
        {measures.map((measure) => (
          <div key={measure} className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <dt>{measureWords[measure]}</dt>
            <dd className="text-muted">
              {tellLeaders(scenarios.map((scenario) => [scenario, joinNames(leaders[scenario][measure].map(nameOf))]))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function tellLeaders(leading: readonly (readonly [scenario: Scenario, names: string])[]): string {
  const [first] = leading;
  if (first && leading.every(([, names]) => names === first[1])) return `${first[1]}, at every share price`;
  return leading.map(([scenario, names]) => `${scenarioWords[scenario]} share price: ${names}`).join("; ");
}

function tell(cents: number, currency: string): string {
  if (cents === 0) return "exactly as much over four years, expected,";
  const size = showMoney(Math.abs(cents), currency);
  return `${size} ${cents > 0 ? "more" : "less"} over four years, expected,`;
}
