import type { LinkedOffer } from "@/db/landing/list-linked-offers";
import type { ListedApplication } from "@/db/landing/list-applications";
import { sortApplications } from "@/lib/landing/sort-applications";
import { ApplicationEntry } from "./application-entry";
import type { RoadmapChoice } from "./application-values";

type Props = {
  applications: readonly ListedApplication[];
  offers: readonly LinkedOffer[];
  roadmaps: readonly RoadmapChoice[];
  today: string;
  level: 2 | 3;
  /** False where every application belongs to the roadmap of the page. */
  namesRoadmap: boolean;
};

/** Applications, those with a day for their next action first, each with the offers that came of it. */
export function ApplicationList({ applications, offers, ...rest }: Props) {
  return (
    <ul>
      {sortApplications(applications).map((application) => (
        <ApplicationEntry
          key={application.id}
          application={application}
          offers={offers.filter(({ applicationId }) => applicationId === application.id)}
          {...rest}
        />
      ))}
    </ul>
  );
}
