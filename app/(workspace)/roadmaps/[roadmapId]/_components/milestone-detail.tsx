import { randomUUID } from "node:crypto";
import { CountsNote } from "@/app/_ui/roadmap/counts-note";
import { StatusControl } from "@/app/_ui/roadmap/status-control";
import { describeChanges } from "@/lib/view/describe-change";
import type { Face } from "@/lib/view/filter-milestones";
import type { MilestoneView } from "@/lib/view/roadmap-view";
import { setStatusAction } from "../actions";
import { type LoadedRoadmap, mostChanges } from "../load-roadmap";
import { AcceptanceChecklist } from "./acceptance-checklist";
import { Alternatives } from "./alternatives";
import { EvidenceSection } from "./evidence-section";
import { HistorySection } from "./history-section";
import { HoursSection } from "./hours-section";
import { MilestoneSheet } from "./milestone-sheet";
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

/** One milestone in full: what the plan tells of it, and everything its owner can set and record on it. */
export function MilestoneDetail({ milestone, loaded, timeZone, ...ways }: Props) {
  const { resources, ticks, saved } = loaded;
  return (
    <MilestoneSheet
      milestone={milestone}
      snapshot={saved.snapshot}
      {...ways}
      status={<OwnStatus milestone={milestone} />}
      criteria={<AcceptanceChecklist milestone={milestone} ticks={ticks} />}
      ownResources={<OwnResources milestoneId={milestone.id} resources={resources} />}
    >
      <PlaceSection milestone={milestone} loaded={loaded} />
      <Alternatives milestone={milestone} loaded={loaded} />
      <Records milestone={milestone} loaded={loaded} timeZone={timeZone} />
    </MilestoneSheet>
  );
}

function OwnStatus({ milestone }: Pick<Props, "milestone">) {
  const { id, step, status, ownStatus, version, skipReason, countsFrom } = milestone;
  return (
    <>
      <StatusControl
        action={setStatusAction}
        milestoneId={id}
        title={step.title}
        idempotencyKey={randomUUID()}
        rendered={{ status, ownStatus, version }}
        skipReason={skipReason}
        describedBy="milestone-title"
      />
      {skipReason ? <p className="text-sm text-muted">Skipped because: {skipReason}</p> : null}
      <CountsNote countsFrom={countsFrom} isLong />
    </>
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
  const history = [...describeChanges(loaded.changes, standing), ...loaded.ownHistory]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id)
    .slice(0, mostChanges);
  return (
    <>
      <HoursSection milestoneId={milestone.id} entries={entries} today={loaded.today} />
      <NoteSection milestoneId={milestone.id} saved={{ note: milestone.note, version: milestone.version }} />
      <EvidenceSection milestoneId={milestone.id} evidence={evidence} />
      <HistorySection changes={history} most={mostChanges} timeZone={timeZone} />
    </>
  );
}
