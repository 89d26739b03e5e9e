import type { Worksheet } from "@/lib/compensation/negotiation";
import { showMoney } from "../../../_worth/show-money";
import { type Beside, readingWords, tellOrigin, tellRefusal, tellWalkAway } from "../figure-words";

/** The four yearly figures in a row, each with how it is read and where it comes from: the offer, the first figure to name, the aim, and the way out. */
export function SheetFigures({ sheet, beside }: { sheet: Worksheet; beside: Beside }) {
  const { reading, offered, payFrom, walkAway } = sheet;
  const money = (cents: number) => showMoney(cents, beside.currency);
  const other = reading === "base" ? "total" : "base";
  const found = (figure: Worksheet["target"]) =>
    figure.ok
      ? { amount: money(figure.value.cents), from: `${readingWords[reading]}: ${tellOrigin(figure.value, payFrom)}` }
      : { amount: "not known", from: tellRefusal(figure.failure, beside) };
  return (
    <dl className="tabular grid gap-x-6 gap-y-4 border-y border-line py-4 sm:grid-cols-4 print:grid-cols-4 print:py-2">
      <Cell
        word="The offer"
        amount={money(offered[reading])}
        from={`${readingWords[reading]}; ${money(offered[other])} ${readingWords[other]}`}
      />
      <Cell word="Anchor, said first" {...found(sheet.anchor)} />
      <Cell word="Target" {...found(sheet.target)} />
      {walkAway.ok ? (
        <Cell
          word="Walk-away"
          amount={money(walkAway.value.cents)}
          from={`${readingWords[walkAway.value.reading]}: ${tellWalkAway(walkAway.value, beside.currency)}`}
        />
      ) : (
        <Cell word="Walk-away" amount="not known" from={tellRefusal(walkAway.failure, beside)} />
      )}
    </dl>
  );
}

function Cell({ word, amount, from }: { word: string; amount: string; from: string }) {
  return (
    <div className="grid content-start">
      <dt className="text-sm text-muted print:text-xs">{word}</dt>
      <dd>
        <span className="block text-lg font-semibold print:text-base">{amount}</span>
        <span className="block text-xs text-muted">{from}</span>
      </dd>
    </div>
  );
}
