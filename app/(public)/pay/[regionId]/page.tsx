import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/app/_server/catalogue";
import { listRegionCharts } from "@/app/_ui/pay/list-region-charts";
import { QualityKey } from "@/app/_ui/pay/quality-key";
import { regionSlug } from "@/app/_ui/pay/region-path";
import { PageFrame } from "@/app/_ui/public/page-frame";
import { PageSection } from "@/app/_ui/public/page-section";
import { findSharedOccupation } from "@/lib/compare/find-shared-occupation";
import { BarNote } from "../_components/bar-note";
import { RegionLinks } from "../_components/region-links";
import { RegionPay } from "../_components/region-pay";

type Props = { params: Promise<{ regionId: string }> };

export const dynamicParams = false;

const charts = listRegionCharts(catalogueIndex);
const findChart = async ({ params }: Props) => {
  const { regionId } = await params;
  return charts.find(({ region }) => region !== "US" && regionSlug(region) === regionId);
};

export function generateStaticParams() {
  return charts.flatMap(({ region }) => (region === "US" ? [] : [{ regionId: regionSlug(region) }]));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const chart = await findChart(props);
  if (!chart) return {};
  return {
    title: `${chart.name}: pay for technology roles`,
    description: `${chart.name}: wage percentiles of technology roles in ${chart.currency}, each with source, year and quality.`,
  };
}

export default async function RegionPayPage(props: Props) {
  const chart = (await findChart(props)) ?? notFound();
  const shared = findSharedOccupation(chart.rows.map(({ band }) => band));
  return (
    <PageFrame
      eyebrow={
        <Link href={"/pay" as Route} className="text-action underline-offset-4 hover:underline">
          ← Pay in the United States
        </Link>
      }
      title={`${chart.name}: pay by role`}
      lead={<p>A year, before tax, in {chart.currency}. Every figure names its source and year.</p>}
    >
      <PageSection id="roles" title="The roles here" intro={<BarNote />}>
        {shared ? (
          <p className="prose-width mb-4 text-sm">
            All of these figures count the same occupation, {shared.title} ({shared.code}), so they do not tell the
            roles apart.
          </p>
        ) : null}
        <RegionPay chart={chart} roleCount={catalogueIndex.catalogue.roles.length} />
      </PageSection>
      <PageSection id="quality" title="How good a figure is">
        <QualityKey />
      </PageSection>
      <PageSection id="regions" title="Other regions">
        <RegionLinks charts={charts} current={chart.region} />
      </PageSection>
    </PageFrame>
  );
}
