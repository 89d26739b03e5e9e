import { catalogueIndex } from "@/app/_server/catalogue";
import { formatDay } from "@/app/_ui/format";
import { basisWords, qualityWords } from "@/app/_ui/pay/pay-words";
import { regionName } from "@/app/_ui/pay/region-name";
import { tellLikeness } from "../../../tell-likeness";
import type { LoadedWorksheet } from "../load-worksheet";
import { Levers } from "./levers";
import { SheetFigures } from "./sheet-figures";

const onPaper =
  "@page worksheet{margin:11mm 12mm}@media print{[data-worksheet]{page:worksheet;break-inside:avoid}:root:has([data-worksheet]){font-size:9.5pt}}";

const warningWords = {
  "offer-below-walk-away": "The offer is below your walk-away.",
  "target-below-walk-away": "Your target is below your walk-away.",
  "anchor-below-target": "Your anchor is below your target.",
  "no-evidence": "No evidence yet: link a roadmap to the offer, or write your own.",
} as const;

/** The worksheet as it is printed: one page with the figures, the levers, the asks, what backs them, and what to say. */
export function Sheet({ loaded }: { loaded: LoadedWorksheet }) {
  const { row, sheet, notes, today } = loaded;
  const warnings = sheet.warnings.filter((warning) => warning !== "no-evidence" || notes.evidence.trim() === "");
  return (
    <article data-worksheet="" aria-label="Negotiation worksheet" className="grid gap-6 print:gap-3">
      <style>{onPaper}</style>
      <header className="grid gap-1">
        <h1 className="text-xl sm:text-2xl print:text-lg">Negotiation: {row.offer.name}</h1>
        <p className="text-sm text-muted print:text-xs">
          {row.answerBy ? `Answer by ${formatDay(row.answerBy)}. ` : ""}As of {formatDay(today)}. Private.
        </p>
      </header>
      <SheetFigures sheet={sheet} currency={row.offer.currency} />
      {warnings.length > 0 ? (
        <p className="text-sm text-warn print:text-xs">{warnings.map((warning) => warningWords[warning]).join(" ")}</p>
      ) : null}
      <Levers sheet={sheet} notes={notes} currency={row.offer.currency} />
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

function Foot({ loaded: { row, band, withoutRate } }: { loaded: LoadedWorksheet }) {
  const source = band && catalogueIndex.sources.get(band.source);
  return (
    <footer className="grid gap-1 border-t border-line pt-3 text-xs text-muted print:pt-1.5">
      <p>
        {band && source
          ? `Published pay: ${source.publisher}, ${band.occupation?.title ?? "this title"}, ${regionName(band.region)}, ${band.period}, ${qualityWords[band.quality].word}; ${basisWords[band.basis]}.${band.proxyFor ? ` Proxy: ${band.proxyFor}.` : ""} `
          : "No published pay: choose a role in the offer, or set your own figures. "}
        {tellLikeness(row.held)} Target: the next published percentile above the offer; anchor: the next above that.
        That a first figure pulls the outcome: Galinsky and Mussweiler (2001), as cited in Judgment and Decision Making
        6(4), 2011.
      </p>
      {withoutRate.length > 0 ? <p>Left out for want of an exchange rate: {withoutRate.join(", ")}.</p> : null}
    </footer>
  );
}
