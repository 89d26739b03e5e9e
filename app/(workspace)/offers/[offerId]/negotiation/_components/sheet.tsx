import { formatDay } from "@/app/_ui/format";
import type { BuiltWorksheet } from "../build-worksheet";
import { tellWarning } from "../figure-words";
import { tellPay, tellRate } from "../foot-words";
import { Levers } from "./levers";
import { SheetFigures } from "./sheet-figures";

const onPaper =
  "@page worksheet{margin:11mm 12mm}@media print{[data-worksheet]{page:worksheet;break-inside:avoid}:root:has([data-worksheet]){font-size:9.5pt}}";

/** The worksheet as it is printed: one page with the figures, the levers, the asks, what backs them, and what to say. */
export function Sheet({ loaded }: { loaded: BuiltWorksheet }) {
  const { row, sheet, notes, band, today } = loaded;
  const { currency } = row.offer;
  const warnings = sheet.warnings.filter((warning) => warning !== "no-evidence" || notes.evidence.trim() === "");
  return (
    <article data-worksheet="" aria-label="Negotiation worksheet" className="grid gap-6 wrap-anywhere print:gap-3">
      <style>{onPaper}</style>
      <header className="grid gap-1">
        <h1 className="text-xl sm:text-2xl print:text-lg">Negotiation: {row.offer.name}</h1>
        <p className="text-sm text-muted print:text-xs">
          {row.answerBy ? `Answer by ${formatDay(row.answerBy)}. ` : ""}As of {formatDay(today)}. Private.
        </p>
      </header>
      <SheetFigures sheet={sheet} beside={{ currency, band }} />
      {warnings.length > 0 ? (
        <p className="text-sm text-warn print:text-xs">
          {warnings.map((warning) => tellWarning(warning, sheet, currency)).join(" ")}
        </p>
      ) : null}
      <Levers sheet={sheet} notes={notes} currency={currency} />
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 print:grid-cols-2">
        <Lines title="What backs it" text={notes.evidence} none="Nothing noted yet." />
        <Lines title="Questions to ask" text={notes.questions} none="Nothing left open." />
      </div>
      <section aria-labelledby="opening" className="grid gap-1">
        <h2 id="opening" className="text-base print:text-sm">
          To say, in your own words
        </h2>
        <p className="prose-width text-sm whitespace-pre-wrap print:max-w-none print:text-xs">{notes.opening}</p>
      </section>
      <Foot loaded={loaded} />
    </article>
  );
}

function Lines({ title, text, none }: { title: string; text: string; none: string }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    <section aria-label={title} className="grid content-start gap-1">
      <h2 className="text-base print:text-sm">{title}</h2>
      {lines.length === 0 ? <p className="text-sm text-muted print:text-xs">{none}</p> : null}
      <ul className="grid list-disc gap-0.5 pl-5 text-sm print:gap-0 print:text-xs">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Foot({ loaded }: { loaded: BuiltWorksheet }) {
  const { sheet, withoutRate } = loaded;
  return (
    <footer className="grid gap-1 border-t border-line pt-3 text-xs text-muted print:pt-1.5">
      <p>
        {tellPay(loaded)} Walk-away: your own least base, else the most that your job or another offer is expected to
        bring in four years, divided by four. That a first figure pulls the outcome: Galinsky and Mussweiler (2001), as
        cited in Judgment and Decision Making 6(4), 2011.
      </p>
      {sheet.ratesUsed.length > 0 ? <p>Converted at {sheet.ratesUsed.map(tellRate).join("; ")}.</p> : null}
      {withoutRate.length > 0 ? <p>Left out for want of an exchange rate: {withoutRate.join(", ")}.</p> : null}
    </footer>
  );
}
