import type { Metadata } from "next";
import { catalogueIndex } from "@/app/_server/catalogue";
import { formatDay } from "@/app/_ui/format";
import { QualityKey } from "@/app/_ui/pay/quality-key";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { PageSection } from "@/app/_ui/public/page-section";
import { Credits } from "./_components/credits";
import { Estimates } from "./_components/estimates";
import { SourceGroup } from "./_components/source-group";
import { sourceKinds } from "./_components/source-kinds";

export const metadata: Metadata = {
  title: "Sources, credits and how estimates are made",
  description:
    "Every source behind the catalogue with the day it was last read, the credits owed, and the rules of the estimates.",
};

export default function SourcesPage() {
  const { sources, version, releasedOn } = catalogueIndex.catalogue;
  return (
    <PageFrame
      title="Sources and credits"
      lead={
        <p>
          Catalogue {version}, released {formatDay(releasedOn)}, rests on {sources.length} sources. The words are
          Waymark's own; the figures are theirs.
        </p>
      }
    >
      <PageSection id="quality" title="How good a figure is">
        <QualityKey />
        <p className="prose-width mt-4">
          What nobody published is shown as unknown or not published; Waymark never fills a gap with a guess.
        </p>
      </PageSection>
      <PageSection id="estimates" title="How estimates are made">
        <Estimates />
      </PageSection>
      <PageSection id="credits" title="Credits">
        <Credits />
      </PageSection>
      {sourceKinds.map(({ kind, title, intro }) => (
        <PageSection key={kind} id={kind} title={title} intro={<p>{intro}</p>}>
          <SourceGroup sources={sources.filter((source) => source.kind === kind)} />
        </PageSection>
      ))}
    </PageFrame>
  );
}
