import type { Worksheet } from "@/lib/compensation/negotiation";
import type { Figure, FigureRefusal } from "@/lib/compensation/negotiation-figures";
import type { PercentileKey } from "@/lib/compensation/pay-band";
import type { Line } from "@/lib/compensation/valuation";
import type { Result } from "@/lib/core/result";
import { markWords } from "../../../_compare/mark-words";
import { lineWords } from "../../../_worth/describe-line";
import { showMoney } from "../../../_worth/show-money";

/** The four yearly figures in a row, each with where it comes from: the offer, the first figure to name, the aim, and the way out. */
export function SheetFigures({ sheet, currency }: { sheet: Worksheet; currency: string }) {
  const offered = sheet.reading === "base" ? "base of the first year" : "a quarter of the expected four years";
  return (
    <dl className="tabular grid gap-x-6 gap-y-4 border-y border-line py-4 sm:grid-cols-4 print:grid-cols-4 print:py-2">
      <Cell word="The offer" cents={sheet.offerYearCents} from={offered} currency={currency} />
      <Found word="Anchor, said first" figure={sheet.anchor} currency={currency} />
      <Found word="Target" figure={sheet.target} currency={currency} />
      <Found word="Walk-away" figure={sheet.walkAway} currency={currency} />
    </dl>
  );
}

type CellProps = { word: string; cents: number | null; from: string; currency: string };

function Cell({ word, cents, from, currency }: CellProps) {
  return (
    <div className="grid content-start">
      <dt className="text-sm text-muted print:text-xs">{word}</dt>
      <dd>
        <span className="block text-lg font-semibold print:text-base">
          {cents === null ? "not known" : showMoney(cents, currency)}
        </span>
        <span className="block text-xs text-muted">{from}</span>
      </dd>
    </div>
  );
}

function Found({ word, figure, currency }: { word: string; figure: Result<Figure, FigureRefusal>; currency: string }) {
  if (!figure.ok)
    return <Cell word={word} cents={null} from={refusalWords(figure.failure, currency)} currency={currency} />;
  const { cents, lines } = figure.value;
  const line = lines.find(({ resultCents }) => resultCents === cents) ?? lines[0];
  return <Cell word={word} cents={cents} from={line ? tell(line, currency) : ""} currency={currency} />;
}

function tell(line: Line, currency: string): string {
  const key = line.inputs["percentile"];
  if (typeof key !== "string") return lineWords[line.label](line, currency);
  return `${markWords[key as PercentileKey]} of the published pay`;
}

function refusalWords(failure: FigureRefusal, currency: string): string {
  if (failure.reason === "no-band-known") return "no published pay known: set your own below";
  if (failure.reason === "offer-above-band")
    return `the offer is above the highest published figure, ${showMoney(failure.highest.cents, currency)}`;
  if (failure.reason === "no-alternative-known") return "no other offer and no job kept: set your least below";
  return `no rate from ${failure.from} to ${failure.to} is typed`;
}
