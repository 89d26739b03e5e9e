import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/app/_server/catalogue";
import { formatCount } from "@/app/_ui/format";
import { SamplePage } from "../../_components/sample-page";
import { viewSample } from "../../_components/view-sample";

type Props = { params: Promise<{ roleId: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return catalogueIndex.catalogue.roles.map(({ id }) => ({ roleId: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { roleId } = await params;
  if (!catalogueIndex.roles.has(roleId)) return {};
  const { role, milestones, totals } = viewSample(catalogueIndex, roleId).snapshot;
  return {
    title: `A sample roadmap to ${role.title}`,
    description: `${milestones.length} steps from no technical job to ${role.title} at 10 hours a week, about ${formatCount(totals.hours.likely)} hours in all, each with its reason, its time and where to learn it.`,
  };
}

export default async function SampleRoadmapPage({ params }: Props) {
  const { roleId } = await params;
  if (!catalogueIndex.roles.has(roleId)) notFound();
  return <SamplePage sample={viewSample(catalogueIndex, roleId)} openNumber={null} />;
}
