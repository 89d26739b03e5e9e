import type { Metadata, Route } from "next";
import Link from "next/link";
import { catalogueIndex } from "@/app/_server/catalogue";
import { listRegionCharts } from "@/app/_ui/pay/list-region-charts";
import { OfferFactList } from "@/app/_ui/pay/offer-fact-list";
import { PriceLevels } from "@/app/_ui/pay/price-levels";
import { QualityKey } from "@/app/_ui/pay/quality-key";
import { Disclosure } from "@/app/_ui/public/disclosure";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { PageSection } from "@/app/_ui/public/page-section";
import { TrendList } from "@/app/_ui/public/trend-list";
import { BarNote } from "./_components/bar-note";
import { RegionLinks } from "./_components/region-links";
import { RegionPay } from "./_components/region-pay";

export const metadata: Metadata = {
  title: "Pay for ten technology roles, by percentile, state and country",
  description:
    "US wage percentiles of ten senior technology roles in one chart, states, cities and other countries, and market pay, each with source, year and quality.",
};

export default function PayPage() {
  const { roles, trends } = catalogueIndex.catalogue;
  const charts = listRegionCharts(catalogueIndex);
  const [nation] = charts;
  return (
    <PageFrame
      title="Pay for the ten roles"
      lead={<p>A year, before tax. Every figure names its source and year, and says when it counts another title.</p>}
    >
      <PageSection id="roles" title="The ten roles in the United States" intro={<BarNote />}>
        {nation ? <RegionPay chart={nation} roleCount={roles.length} /> : null}
        <div className="mt-6">
          <Disclosure summary={`Another country, state or city (${charts.length - 1})`}>
            <RegionLinks charts={charts} current="US" />
          </Disclosure>
        </div>
      </PageSection>
      <PageSection id="quality" title="How good a figure is">
        <QualityKey />
      </PageSection>
      <PageSection
        id="regions"
        title="Role by role"
        intro={<p>Each role’s page has all its figures. Foreign ones stay in their own currency.</p>}
      >
        <ul>
          {roles.map(({ id, title }) => (
            <li key={id} className="border-b border-line">
              <Link
                href={`/roles/${id}#pay` as Route}
                className="flex min-h-11 flex-wrap items-center gap-x-3 py-1 text-action underline-offset-4 hover:underline"
              >
                {title}
                <span className="text-sm text-muted">{catalogueIndex.payByRole.get(id)?.length ?? 0} figures</span>
              </Link>
            </li>
          ))}
        </ul>
      </PageSection>
      <PricesAndOffers />
      <PageSection id="trends" title="What moves it" intro={<p>Dated figures; each speaks for its period alone.</p>}>
        <TrendList trends={trends} sources={catalogueIndex.sources} />
      </PageSection>
    </PageFrame>
  );
}

function PricesAndOffers() {
  return (
    <>
      <PageSection
        id="prices"
        title="What living costs there"
        intro={
          <p>
            Regional price parities compare rents, goods and services. Divide pay by the index and multiply by 100: that
            is what it buys at the prices of the nation.
          </p>
        }
      >
        <Disclosure summary={`US metropolitan areas (${catalogueIndex.catalogue.priceLevels.length})`}>
          <PriceLevels index={catalogueIndex} />
        </Disclosure>
      </PageSection>
      <PageSection
        id="offers"
        title="Parts of an offer"
        intro={
          <p>
            General information with its source and date, mostly read second-hand. It is no advice on law or tax, and no
            sum in Waymark uses it.
          </p>
        }
      >
        <OfferFactList facts={catalogueIndex.catalogue.offerFacts} sources={catalogueIndex.sources} />
      </PageSection>
    </>
  );
}
