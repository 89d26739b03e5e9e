import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { FollowId } from "@/lib/catalogue/follow-changes";
import { stringifySorted } from "@/lib/core/stringify-sorted";
import { isOwnStep } from "@/lib/planner/roadmap/own-steps";
import type { RoadmapSnapshot, SnapshotMilestone } from "@/lib/planner/roadmap/types";
import type { Plan } from "@/lib/planner/types";
import { daysBetween } from "@/lib/time/days-between";
import { toDayNumber } from "@/lib/time/to-day-number";
import type { ComposedRow } from "./compose-milestones";
import { listDropped, listUndropped } from "./diff-demands";
import { diffRole } from "./diff-role";
import { findMover, findNews, type Planned, type Teller } from "./name-causes";
import { pairReplacements } from "./pair-replacements";
import { isKept, type OldRow } from "./read-rows";
import type { ChangeCause, MovedMilestone, RewordedMilestone, RoadmapDiff } from "./replan-types";

export type Compared = {
  index: CatalogueIndex;
  follow: FollowId;
  before: RoadmapSnapshot;
  after: RoadmapSnapshot;
  old: readonly OldRow[];
  rows: readonly ComposedRow[];
  planned: Planned;
  tell: Teller;
};

const holds = (id: string) => (plan: Plan) => plan.items.some((item) => item.id === id);
const lacks = (ids: readonly string[]) => (plan: Plan) => !plan.items.some((item) => ids.includes(item.id));
const nameOf = ({ key, title }: SnapshotMilestone) => ({ key, title });

/** What differs between two revisions, in the roadmap's own terms, every change with its cause. */
export function diffRevisions(compared: Compared): RoadmapDiff {
  const { index, follow, before, after, old, rows, planned, tell } = compared;
  const open = old.filter((row) => !isKept(row));
  const { replaced, added, removed } = pairReplacements(open, rows, follow);
  const titles = new Map(after.milestones.map(({ key, title }) => [key, title]));
  const isNewer = before.catalogueVersion !== after.catalogueVersion;
  const isOtherRole = follow("role", before.role.id)[0] !== after.role.id;
  const isOtherGoal = isOtherRole || (isCustomRoleId(after.role.id) && before.role.title !== after.role.title);
  const demands = diffRole(before, after);
  return {
    added: added.map(({ step }) => ({
      ...nameOf(step),
      endsOn: step.endsOn,
      hours: step.hours,
      covers: step.reason.covers,
      neededFor: step.reason.neededBy.flatMap((key) => titles.get(key) ?? []),
      cause: tellGain(compared, step.key),
    })),
    removed: removed.map((row) => ({ ...nameOf(row.step), cause: tellLoss(compared, row) })),
    replaced: replaced.map(({ from, to }) => ({
      from: nameOf(from.step),
      to: to.map(({ step }) => nameOf(step)),
      cause: tellLoss(compared, from),
    })),
    moved: rows.flatMap((row) => findMove(compared, row)),
    resized: rows.flatMap((row) => findResize(compared, row)),
    dropped: isOtherRole ? [] : listDropped(index, planned, tell),
    undropped: isOtherRole ? [] : listUndropped(before, follow, planned, tell),
    reworded: rows.filter((row) => (isNewer || isOwnStep(row.step.key)) && isReworded(row)).map(nameReworded),
    finish: {
      from: before.finish,
      to: after.finish,
      days: daysBetween(before.finish.plannedOn, after.finish.plannedOn),
    },
    hours: { from: before.totals.hours, to: after.totals.hours },
    costCents: { from: before.totals.costCents, to: after.totals.costCents },
    role: isOtherGoal ? { from: before.role.title, to: after.role.title } : null,
    catalogueVersion: isNewer ? { from: before.catalogueVersion, to: after.catalogueVersion } : null,
    ...(demands ? { demands } : {}),
  };
}

/** A level that was part of a row which left is a row of its own from the moment on at which that row left. */
function tellGain({ old, planned, tell }: Compared, key: string): ChangeCause {
  const former = old.find((row) => !isKept(row) && row.items.includes(key));
  return tell(findNews(planned, former ? lacks(former.items.slice(-1)) : holds(key)), {});
}

function tellLoss({ planned, tell }: Compared, { step, items }: OldRow): ChangeCause {
  const last = step.parts.at(-1) ?? step.key;
  const refs = [...step.raises, ...step.proves];
  return tell(findNews(planned, lacks(items.slice(-1))), { item: last, refs });
}

function findMove({ planned, tell }: Compared, { step, heirOf }: ComposedRow): MovedMilestone[] {
  if (!heirOf) return [];
  const from = heirOf.step;
  const days = daysBetween(from.endsOn, step.endsOn);
  if (days === 0 && from.startsOn === step.startsOn) return [];
  const ends = days !== 0;
  const first = planned[0]?.plan.items.some(({ id }) => id === step.key) ?? false;
  const mover = findMover(planned, ({ items }) => {
    const item = items.find(({ id }) => id === step.key);
    return item ? toDayNumber(ends ? item.finish : item.start) : null;
  });
  const shift = ends ? days : daysBetween(from.startsOn, step.startsOn);
  const layer = first ? mover.layer : findNews(planned, holds(step.key));
  return [
    {
      ...nameOf(step),
      startsOn: { from: from.startsOn, to: step.startsOn },
      endsOn: { from: from.endsOn, to: step.endsOn },
      days,
      cause: tell(layer, { days: shift }),
    },
  ];
}

function findResize({ before, after, planned, tell }: Compared, { step, heirOf }: ComposedRow): RoadmapDiff["resized"] {
  const [from, to] = [heirOf?.step.hours, step.hours];
  if (!heirOf || !from || (from.low === to.low && from.likely === to.likely && from.high === to.high)) return [];
  const lost = heirOf.items.filter((id) => !step.parts.includes(id));
  const isNewer = before.catalogueVersion !== after.catalogueVersion;
  const edited = isOwnStep(step.key) ? planned.find(({ layer: news }) => news?.news === "edits")?.layer : null;
  const layer =
    edited ?? (lost.length === 0 && isNewer ? findNews(planned, () => true) : findNews(planned, lacks(lost)));
  const refs = lost.map((id) => id.split(":")).map(([, skill = "", level]) => ({ skill, level: Number(level) as 1 }));
  return [{ ...nameOf(step), hours: { from, to }, cause: tell(layer, { refs }) }];
}

const told = ({
  key,
  title,
  summary,
  acceptance,
  resources,
  details,
  officialUrl,
  ...rest
}: SnapshotMilestone): string =>
  stringifySorted([
    title,
    summary,
    acceptance,
    resources,
    details,
    officialUrl,
    isOwnStep(key) ? [rest.kind, rest.costCents] : null,
  ]);
const isReworded = ({ step, heirOf }: ComposedRow): boolean => heirOf !== null && told(step) !== told(heirOf.step);

function nameReworded({ step, heirOf }: ComposedRow): RewordedMilestone {
  if (!isOwnStep(step.key) || !heirOf) return nameOf(step);
  const from = heirOf.step;
  const parts = [
    from.summary === step.summary ? [] : ["summary" as const],
    from.kind === step.kind ? [] : ["kind" as const],
    from.costCents === step.costCents ? [] : ["fee" as const],
  ].flat();
  return { ...nameOf(step), own: { formerTitle: from.title, parts } };
}

/** True when a new revision would show nothing else than the old one: no step, day, hour or figure differs. */
export function isEmptyDiff(diff: RoadmapDiff): boolean {
  const { added, removed, replaced, moved, resized, dropped, undropped, reworded, finish, hours, costCents } = diff;
  const lists = [added, removed, replaced, moved, resized, dropped, undropped, reworded];
  return (
    lists.every((list) => list.length === 0) &&
    finish.days === 0 &&
    hours.from.likely === hours.to.likely &&
    costCents.from === costCents.to &&
    diff.role === null &&
    diff.catalogueVersion === null &&
    diff.demands === undefined
  );
}
