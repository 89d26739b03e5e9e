import { MilestoneSheet } from "@/app/(workspace)/roadmaps/[roadmapId]/_components/milestone-sheet";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { MilestoneView } from "@/lib/view/roadmap-view";

type Props = {
  milestone: MilestoneView;
  snapshot: RoadmapSnapshot;
  listHref: string;
  linkTo: (key: string) => string;
};

/** One step of a sample, as in the workspace, with nothing to set or record. */
export function SampleStep({ milestone, ...rest }: Props) {
  const { acceptance } = milestone.step;
  return (
    <MilestoneSheet
      milestone={milestone}
      face="list"
      {...rest}
      criteria={
        acceptance.length === 0 ? null : (
          <section aria-labelledby="acceptance" className="grid gap-2">
            <h3 id="acceptance" className="text-base">
              Reached when
            </h3>
            <ul className="grid list-disc gap-2 pl-5 text-sm">
              {acceptance.map((criterion) => (
                <li key={criterion}>{criterion}</li>
              ))}
            </ul>
          </section>
        )
      }
    />
  );
}
