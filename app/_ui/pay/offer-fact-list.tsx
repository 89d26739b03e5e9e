import { SourceNote } from "@/app/_ui/public/source-note";
import type { OfferFact } from "@/lib/catalogue/figure-types";
import { offerTopics } from "@/lib/catalogue/figure-types";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";

const topicWords: Record<OfferFact["topic"], string> = {
  equity: "Restricted stock",
  options: "Stock options",
  signing: "Signing bonus",
  tax: "Withholding and payroll taxes",
  commute: "The way to work",
  development: "Professional development",
};

/** General information on the parts of an offer, by part, each with its period and where it was read. */
export function OfferFactList({ facts, sources }: { facts: readonly OfferFact[]; sources: CatalogueIndex["sources"] }) {
  return offerTopics.map((topic) => (
    <section key={topic} className="mb-6 last:mb-0">
      <h3 className="mb-1 text-base">{topicWords[topic]}</h3>
      <ul>
        {facts
          .filter((fact) => fact.topic === topic)
          .map(({ id, statement, period, source }) => (
            <li key={id} className="border-b border-line py-3 first:pt-0 last:border-b-0">
              <p className="prose-width">{statement}</p>
              <p className="text-sm text-muted">United States, {period ?? "the source names no year"}</p>
              <SourceNote source={sources.get(source)} />
            </li>
          ))}
      </ul>
    </section>
  ));
}
