import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { MilestoneMark, nameKind } from "@/app/_ui/primitives/milestone-mark";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import { explainMilestone } from "@/lib/view/explain-milestone";
import type { Face } from "@/lib/view/filter-milestones";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { FocusHeading } from "./focus-heading";
import { MilestoneFigures } from "./milestone-figures";
import { MilestoneLinks } from "./milestone-links";
import { MilestoneReasons } from "./milestone-reasons";
import { MilestoneResources } from "./milestone-resources";

type Props = {
  milestone: MilestoneView;
  snapshot: RoadmapSnapshot;
  listHref: string;
  /** The face it opened beside. */
  face: Face;
  linkTo: (key: string) => string;
  /** What whoever walks the roadmap has there: a status to set, criteria to tick, resources of their own, records at the end. */
  status?: ReactNode;
  criteria: ReactNode;
  ownResources?: ReactNode;
  children?: ReactNode;
};

/** One milestone as the plan tells it: what it is, why, what it needs and opens, where to learn it, when and how long. */
export function MilestoneSheet({ milestone, snapshot, listHref, face, linkTo, ...parts }: Props) {
  const { step } = milestone;
  const titles = new Map(snapshot.milestones.map(({ key, title }) => [key, title]));
  return (
    <article aria-labelledby="milestone-title" className="grid gap-8 lg:pr-2">
      <header className="grid gap-3">
        <Link
          href={listHref as Route}
          prefetch={false}
          data-way-back=""
          className="inline-flex min-h-11 items-center justify-self-start text-sm font-semibold text-action underline-offset-4 hover:underline"
        >
          <span aria-hidden="true" className="mr-1.5">
            ←
          </span>
          Back to the {face}
        </Link>
        <p className="flex items-center gap-2 text-sm text-muted">
          <MilestoneMark kind={step.kind} status={milestone.status} isHere={milestone.isNext} />
          <span className="tabular">
            {nameKind(step)} · step {milestone.number} of {snapshot.milestones.length} · {step.phase}
          </span>
        </p>
        <FocusHeading id="milestone-title">{step.title}</FocusHeading>
        <p className="prose-width text-sm">{step.summary}</p>
        {parts.status}
      </header>
      <MilestoneReasons reasons={explainMilestone(milestone, snapshot, titles)} />
      <Surroundings milestone={milestone} linkTo={linkTo} />
      {parts.criteria}
      <Details details={step.details} />
      <MilestoneResources step={step} />
      {parts.ownResources}
      <MilestoneFigures milestone={milestone} hasParallelWork={snapshot.hasParallelWork} />
      {parts.children}
    </article>
  );
}

function Surroundings({ milestone, linkTo }: Pick<Props, "milestone" | "linkTo">) {
  return (
    <div className="grid gap-6">
      <MilestoneLinks
        id="needs"
        heading="What it needs"
        refs={milestone.needs}
        none="Nothing: it can be started at any time."
        linkTo={linkTo}
      />
      <MilestoneLinks
        id="unlocks"
        heading="What it unlocks"
        refs={milestone.unlocks}
        none="No later step waits for it."
        linkTo={linkTo}
      />
    </div>
  );
}

function Details({ details }: { details: { label: string; text: string }[] }) {
  if (details.length === 0) return null;
  return (
    <section aria-labelledby="good-to-know" className="grid gap-2">
      <h3 id="good-to-know" className="text-base">
        Good to know
      </h3>
      <dl className="grid gap-3 text-sm">
        {details.map(({ label, text }) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
