import { randomUUID } from "node:crypto";
import type { Route } from "next";
import Link from "next/link";
import { MilestoneMark, nameKind } from "@/app/_ui/primitives/milestone-mark";
import { CountsNote } from "@/app/_ui/roadmap/counts-note";
import { StatusControl } from "@/app/_ui/roadmap/status-control";
import { describeChanges } from "@/lib/view/describe-change";
import { explainMilestone } from "@/lib/view/explain-milestone";
import type { Face } from "@/lib/view/filter-milestones";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { setStatusAction } from "../actions";
import { type LoadedRoadmap, mostChanges } from "../load-roadmap";
import { AcceptanceChecklist } from "./acceptance-checklist";
import { Alternatives } from "./alternatives";
import { EvidenceSection } from "./evidence-section";
import { FocusHeading } from "./focus-heading";
import { HistorySection } from "./history-section";
import { HoursSection } from "./hours-section";
import { MilestoneFigures } from "./milestone-figures";
import { MilestoneLinks } from "./milestone-links";
import { MilestoneReasons } from "./milestone-reasons";
import { MilestoneResources } from "./milestone-resources";
import { OwnResources } from "./own-resources";
import { NoteSection } from "./note-section";
import { PlaceSection } from "./place-section";

type Props = {
  milestone: MilestoneView;
  loaded: LoadedRoadmap;
  timeZone: string;
  listHref: string;
  /** The face it opened beside. */
  face: Face;
  linkTo: (key: string) => string;
};

/** One milestone in full: what it is, why, what it needs and opens, and everything recorded on it. */
export function MilestoneDetail({ milestone, loaded, timeZone, listHref, face, linkTo }: Props) {
  const { step, number } = milestone;
  const titles = new Map(loaded.saved.snapshot.milestones.map(({ key, title }) => [key, title]));
  return (
    <article aria-labelledby="milestone-title" className="grid gap-8 lg:pr-2">
      <header className="grid gap-3">
        <Link
          href={listHref as Route}
          prefetch={false}
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
            {nameKind(step)} · step {number} of {loaded.view.milestones.length} · {step.phase}
          </span>
        </p>
        <FocusHeading id="milestone-title">{step.title}</FocusHeading>
        <p className="prose-width text-sm">{step.summary}</p>
        <StatusControl
          action={setStatusAction}
          milestoneId={milestone.id}
          title={step.title}
          idempotencyKey={randomUUID()}
          rendered={{ status: milestone.status, ownStatus: milestone.ownStatus, version: milestone.version }}
          skipReason={milestone.skipReason}
          describedBy="milestone-title"
          hasVisibleLabel
        />
        {milestone.skipReason ? <p className="text-sm text-muted">Skipped because: {milestone.skipReason}</p> : null}
        <CountsNote countsFrom={milestone.countsFrom} isLong />
      </header>
      <MilestoneReasons reasons={explainMilestone(milestone, loaded.saved.snapshot, titles)} />
      <Surroundings milestone={milestone} linkTo={linkTo} />
      <AcceptanceChecklist milestone={milestone} ticks={loaded.ticks} />
      <Details details={step.details} />
      <MilestoneResources step={step} />
      <OwnResources milestoneId={milestone.id} resources={loaded.resources} />
      <MilestoneFigures milestone={milestone} hasParallelWork={loaded.saved.snapshot.hasParallelWork} />
      <PlaceSection milestone={milestone} loaded={loaded} />
      <Alternatives milestone={milestone} loaded={loaded} />
      <Records milestone={milestone} loaded={loaded} timeZone={timeZone} />
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

function Records({ milestone, loaded, timeZone }: Pick<Props, "milestone" | "loaded" | "timeZone">) {
  const own = <Row extends { milestoneId: string | null }>(rows: Row[]) =>
    rows.filter(({ milestoneId }) => milestoneId === milestone.id);
  const entries = own(loaded.saved.hourEntries);
  const evidence = own(loaded.saved.evidence);
  const { ticks, resources } = loaded;
  const entryIds = new Set([...entries, ...evidence, ...ticks, ...resources].map(({ id }) => id));
  for (const { criterion } of ticks) entryIds.add(criterion);
  const standing = { milestoneId: milestone.id, status: milestone.ownStatus, note: milestone.note, entryIds };
  return (
    <>
      <HoursSection milestoneId={milestone.id} entries={entries} today={loaded.today} />
      <NoteSection milestoneId={milestone.id} saved={{ note: milestone.note, version: milestone.version }} />
      <EvidenceSection milestoneId={milestone.id} evidence={evidence} />
      <HistorySection changes={describeChanges(loaded.changes, standing)} most={mostChanges} timeZone={timeZone} />
    </>
  );
}
