import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SamplePage } from "@/app/(public)/_components/sample-page";
import { viewSample } from "@/app/(public)/_components/view-sample";
import { catalogueIndex } from "@/app/_server/catalogue";

type Props = { params: Promise<{ roleId: string; step: string }> };

async function findStep(params: Props["params"]) {
  const { roleId, step } = await params;
  if (!catalogueIndex.roles.has(roleId)) return null;
  const sample = viewSample(catalogueIndex, roleId);
  const milestone = sample.view.milestones.find(({ number }) => String(number) === step);
  return milestone ? { sample, milestone } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findStep(params);
  if (!found) return {};
  const { sample, milestone } = found;
  const { role } = sample.snapshot;
  return {
    title: `${milestone.step.title}, a step to ${role.title}`,
    description: milestone.step.summary,
    // There are a thousand of them, and the samples themselves are what is worth finding.
    robots: { index: false },
  };
}

export default async function SampleStepPage({ params }: Props) {
  // At each asking: a thousand pages are not worth writing at every build.
  await connection();
  const { sample, milestone } = (await findStep(params)) ?? notFound();
  return <SamplePage sample={sample} openNumber={milestone.number} />;
}
