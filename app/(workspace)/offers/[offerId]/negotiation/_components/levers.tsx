import { formatCount } from "@/app/_ui/format";
import type { Worksheet } from "@/lib/compensation/negotiation";
import type { NegotiationNotes } from "@/lib/compensation/negotiation-notes";
import type { Steps } from "@/lib/compensation/negotiation-steps";
import { showMoney } from "../../../_worth/show-money";
import { leverWords, tellSaved, tellUnit } from "../lever-words";

type Props = { sheet: Worksheet; notes: NegotiationNotes; currency: string };

/** What one step of each lever is worth, and the three asks with what is given for each. */
export function Levers({ sheet, notes, currency }: Props) {
  return (
    <div className="grid gap-6 print:gap-3">
      <section aria-labelledby="levers" className="grid gap-1">
        <h2 id="levers" className="text-base print:text-sm">
          What one step is worth over four years, expected
        </h2>
        <dl className="tabular grid text-sm print:text-xs">
          {sheet.levers.map(({ lever, worth }) => (
            <div key={lever} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1 print:py-0.5">
              <dt>
                {leverWords[lever]}
                {worth.ok
                  ? `: ${tellUnit(worth.value, currency)}${worth.value.isAssumed ? " (25 % a year assumed)" : ""}`
                  : ""}
              </dt>
              <dd className="font-semibold">
                {worth.ok
                  ? `${showMoney(worth.value.amounts.likely.expected.totalCents, currency)}${tellSaved(worth.value)}`
                  : worth.failure.reason === "already-remote"
                    ? "fully remote already"
                    : "no figures for the way to work"}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Asks sheet={sheet} notes={notes} currency={currency} />
    </div>
  );
}

function Asks({ sheet, notes, currency }: Props) {
  return (
    <section aria-labelledby="asks" className="grid gap-1">
      <h2 id="asks" className="text-base print:text-sm">
        {notes.asks.length === 1 ? "One ask" : "The asks"}
        {sheet.gap
          ? `, ${showMoney(sheet.gap.yearCents, currency)} a year from offer to target, ${showMoney(sheet.gap.fourYearsCents, currency)} in four years`
          : ""}
      </h2>
      <ol className="grid text-sm print:text-xs">
        {notes.asks.map(({ lever, get, give }, at) => (
          <li
            key={lever}
            className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)] print:py-1"
          >
            <span className="font-semibold">
              {at + 1}. {leverWords[lever]}
              <StepsNote steps={sheet.asks.find((ask) => ask.lever === lever)?.steps ?? null} />
            </span>
            <span>
              <span className="text-muted">Get: </span>
              {get}
            </span>
            <span>
              <span className="text-muted">Give: </span>
              {give}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How many steps of this lever reach a target of its own kind, or are worth as much as what is missing to it. */
function StepsNote({ steps }: { steps: Steps | null }) {
  if (!steps) return null;
  const count = steps.count === 1 ? "1 step" : `${formatCount(steps.count)} steps`;
  const reaches = steps.count === 1 ? "alone reaches the target" : "alone reach the target";
  const isWorth = steps.count === 1 ? "is worth as much in four years" : "are worth as much in four years";
  return (
    <span className="block text-xs font-normal text-muted">
      {count} {steps.kind === "reaches-target" ? reaches : isWorth}
    </span>
  );
}
