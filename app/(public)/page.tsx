import type { Metadata } from "next";
import Link from "next/link";
import { catalogueIndex } from "@/app/_server/catalogue";
import { ContourLines } from "@/app/_ui/public/contour-lines";
import { PageSection } from "@/app/_ui/public/page-section";
import { ButtonLink } from "@/app/_ui/primitives/button";
import { drawSample } from "./_components/draw-sample";
import { FamilyRoles } from "./_components/family-roles";
import { HomeSources } from "./_components/home-sources";
import { HowItWorks } from "./_components/how-it-works";
import { KeySkills } from "./_components/key-skills";
import { SampleRoadmap } from "./_components/sample-roadmap";

const sampleRole = "data-scientist";

export const metadata: Metadata = {
  title: { absolute: "Waymark: a path to one of the best-paid jobs in technology" },
  description:
    "Ten senior technology roles with sourced pay, growth and requirements, and a roadmap to each that fits your hours, money and dates.",
};

export default function HomePage() {
  const { families } = catalogueIndex.catalogue;
  return (
    <main id="main">
      <div className="mx-auto grid max-w-6xl items-center gap-x-8 gap-y-6 px-4 pt-10 sm:px-6 lg:grid-cols-[minmax(0,1fr)_32rem]">
        <div>
          <h1 className="max-w-[24ch] text-xl sm:text-2xl">
            A trail map from what you can do today to one of the best-paid jobs in technology.
          </h1>
          <div className="mt-7 flex flex-wrap gap-3">
            <ButtonLink href="#roles" look="main" className="px-6 text-base">
              Plan your path
            </ButtonLink>
            <ButtonLink href={`/sample/${sampleRole}`} className="px-6 text-base">
              See a sample
            </ButtonLink>
          </div>
        </div>
        <ContourLines />
      </div>
      <div className="mx-auto max-w-6xl px-4 sm:px-6">
        <PageSection
          id="roles"
          title="Choose where you want to arrive"
          intro={
            <p>
              Ten roles in five families. Pay is what the middle half of people earn in the United States; growth is the
              change in jobs that the statistics office expects. “Proxy” marks a figure that counts a related title. Not
              sure which?{" "}
              <Link href="/compare" prefetch={false}>
                Compare them from your own skills
              </Link>
              .
            </p>
          }
        >
          {families.map((family) => (
            <FamilyRoles key={family.id} index={catalogueIndex} family={family} />
          ))}
        </PageSection>
        <HowItWorks />
        <SampleRoadmap roadmap={drawSample(catalogueIndex, sampleRole)} />
        <KeySkills index={catalogueIndex} />
        <HomeSources catalogue={catalogueIndex.catalogue} />
      </div>
    </main>
  );
}
