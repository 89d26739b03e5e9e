import type { Route } from "next";
import Link from "next/link";
import { formatCount, formatDay, formatMoney, formatMonth } from "@/app/_ui/format";
import { CatalogueLink } from "@/app/_ui/public/catalogue-link";
import { PageSection } from "@/app/_ui/public/page-section";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { SamplePhase } from "./sample-phase";

const stepsShown = 4;

type Props = { roadmap: RoadmapSnapshot; isOnRolePage?: boolean };

/** A roadmap that the planner drew when this site was built: its totals, and the first steps of each phase. */
export function SampleRoadmap({ roadmap, isOnRolePage = false }: Props) {
  const { milestones, role, totals, finish } = roadmap;
  const phases = [...new Set(milestones.map(({ phase }) => phase))];
  return (
    <PageSection
      id="sample"
      title="A sample roadmap"
      intro={
        <p>
          Drawn by the same planner that draws yours, for someone with no technical job yet and 10 hours a week from{" "}
          {formatDay(milestones[0]?.startsOn ?? finish.plannedOn)}. Yours will differ.
        </p>
      }
    >
      <h3 className="text-base">
        Sample: newcomer to{" "}
        {isOnRolePage ? (
          role.title
        ) : (
          <CatalogueLink kind="role" id={role.id}>
            {role.title}
          </CatalogueLink>
        )}
      </h3>
      <p className="mt-1 text-sm text-muted">
        {formatCount(milestones.length)} milestones, {formatCount(totals.hours.low)} to {formatCount(totals.hours.high)}{" "}
        h, likely {formatCount(totals.hours.likely)}; {feesWords(totals)}; arrival between {formatMonth(finish.p50On)}{" "}
        (even odds) and {formatMonth(finish.p80On)} (four in five).
      </p>
      {phases.map((phase) => (
        <SamplePhase
          key={phase}
          phase={phase}
          milestones={milestones}
          shown={milestones.filter((milestone) => milestone.phase === phase).slice(0, stepsShown)}
        />
      ))}
      <p className="mt-6">
        <Link
          href={`/sample/${role.id}` as Route}
          className="inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4"
        >
          See all {formatCount(milestones.length)} steps of this sample
        </Link>
      </p>
    </PageSection>
  );
}

function feesWords({ costCents, milestonesWithUnknownCost }: RoadmapSnapshot["totals"]): string {
  const known = costCents === 0 ? "no fees" : `fees ${formatMoney(costCents)}`;
  return milestonesWithUnknownCost > 0 ? `${known}, ${milestonesWithUnknownCost} more unknown` : known;
}
