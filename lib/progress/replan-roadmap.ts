import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import { followChanges, type FollowId } from "@/lib/catalogue/follow-changes";
import { invariant } from "@/lib/core/invariant";
import { createCalendar } from "@/lib/planner/calendar";
import { followConstraints, followSchedule } from "@/lib/planner/roadmap/follow-roadmap";
import { listLeftOut } from "@/lib/planner/roadmap/list-left-out";
import { withOwnSteps } from "@/lib/planner/roadmap/own-steps";
import { heldLevels } from "@/lib/planner/roadmap/to-planner-person";
import { toRequirements } from "@/lib/planner/roadmap/to-requirements";
import { toPreviousPlan } from "@/lib/planner/roadmap/to-schedule";
import type { RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { Plan } from "@/lib/planner/types";
import { addMonths } from "@/lib/time/add-months";
import { countLeftMinutes } from "./count-work";
import { forecast } from "./forecast";
import { listWeekLogs } from "./list-week-logs";
import { type ComposedRow, composeMilestones, mergeKept } from "./replan/compose-milestones";
import { diffRevisions, isEmptyDiff } from "./replan/diff-revisions";
import { dayOfReplan, listSituations } from "./replan/list-situations";
import { makeTeller, type Planned } from "./replan/name-causes";
import { type OldRow, readRows } from "./replan/read-rows";
import type { Replanned, SavedPlan, Standing, Wish } from "./replan/replan-types";
import { runSituation, type Situation } from "./replan/run-situation";
import { finishOf, totalOf, writeSnapshot } from "./write-snapshot";

/**
 * Plans a saved roadmap anew from where the person stands, in today's catalogue, with as little change as possible, and says
 * what that changes and why. Finished milestones stay as they were, skipped ones stay skipped, work under way goes on where
 * it is. On schedule and without news it answers the very revision it was given. Throws InvariantError for an unknown role.
 */
export function replanRoadmap(index: CatalogueIndex, saved: SavedPlan, standing: Standing, wish: Wish): Replanned {
  const follow = followChanges(index.catalogue.changes);
  const rows = readRows(saved.snapshot, standing, follow);
  const planned: Planned = [{ layer: null, plan: readPrevious(saved.snapshot, follow, rows) }];
  const layers = listSituations({ index, follow, saved, rows, standing, wish });
  for (const layer of layers) planned.push({ layer, plan: runSituation(index, layer.situation, planned[0]!.plan) });
  const now = layers.at(-1)?.situation;
  const plan = planned.at(-1)?.plan;
  invariant(now && plan, "a replan without a situation");
  const shown = withOwnSteps(index, wish.constraints.own);
  const open = composeMilestones(shown, wish.roleId, plan.items, rows);
  const after = writeRevision({ index: shown, standing, wish, rows, open, plan, now });
  const tell = makeTeller(index, saved, rows, wish);
  const diff = diffRevisions({
    index: shown,
    follow,
    before: saved.snapshot,
    after,
    old: rows,
    rows: open,
    planned,
    tell,
  });
  const constraints = followConstraints(follow, wish.constraints);
  if (isEmptyDiff(diff) && !wish.order) return { snapshot: saved.snapshot, constraints, heirs: [], diff };
  const heirs = open.flatMap(({ step, heirOf }) =>
    heirOf && heirOf.step.key !== step.key ? [{ from: heirOf.step.key, to: step.key }] : [],
  );
  return { snapshot: after, constraints, heirs, diff };
}

/** The kept timetable in today's ids; an experience under way runs from the day on which it really began. */
function readPrevious({ schedule }: RoadmapSnapshot, follow: FollowId, rows: readonly OldRow[]): Plan {
  const previous = toPreviousPlan(followSchedule(follow, schedule));
  const begun = new Map(
    rows.flatMap(({ items, startedOn, isBegun, step }) =>
      isBegun && startedOn !== null && step.months > 0
        ? items.map((id) => [id, { startedOn, months: step.months }] as const)
        : [],
    ),
  );
  return {
    ...previous,
    items: previous.items.map((item) => {
      const own = begun.get(item.id);
      if (!own || own.startedOn === item.start) return item;
      return { ...item, start: own.startedOn, finish: addMonths(own.startedOn, own.months) };
    }),
  };
}

type Revision = {
  index: CatalogueIndex;
  standing: Standing;
  wish: Wish;
  rows: readonly OldRow[];
  open: readonly ComposedRow[];
  plan: Plan;
  now: Situation;
};

function writeRevision(revision: Revision): RoadmapSnapshot {
  const { index, wish, rows, open, plan, now } = revision;
  const role = index.roles.get(wish.roleId);
  invariant(role, `unknown role ${wish.roleId}`);
  const milestones = mergeKept(open, rows);
  const { profile } = now;
  const logged = new Map(now.progress.logged.map(({ id, minutes }) => [id, minutes]));
  const skipped = new Set(rows.filter(({ status }) => status === "skipped").map(({ step }) => step));
  return {
    ...writeSnapshot(index, plan, milestones, dayOfReplan(wish), logged),
    // Kept for stability's sake and not searched anew: nothing is known of what a cheaper choice could save.
    optimality: open.length === 0 ? { isProven: true, gapPercent: 0 } : { isProven: false, gapPercent: 100 },
    role: { id: role.id, title: role.title, summary: role.summary, experienceMonths: role.experienceMonths },
    profile,
    requirements: toRequirements(index, role.id, heldLevels(index, profile.levels)),
    leftOut: listLeftOut(index, role.id, profile),
    totals: totalOf(milestones.filter((step) => !skipped.has(step))),
    finish: forecastFinish(revision),
  };
}

function forecastFinish({ standing, wish, rows, open, plan }: Revision): RoadmapSnapshot["finish"] {
  const day = dayOfReplan(wish);
  const ahead = forecast(
    createCalendar(calendarOf(wish, day)),
    open.map(({ step, heirOf }) => {
      const { status = "to-do", spentMinutes = 0 } = heirOf ?? {};
      const work = { hours: step.hours, status: heirOf?.isBegun ? ("in-progress" as const) : status, spentMinutes };
      return { key: step.key, hours: step.hours, share: countLeftMinutes(work).likely / (step.hours.likely * 60) };
    }),
    rows
      .filter(({ status, spentMinutes }) => status === "done" && spentMinutes > 0)
      .map(({ step, spentMinutes }) => ({
        estimateMinutes: step.hours.likely * 60,
        actualMinutes: spentMinutes,
      })),
    listWeekLogs(wish.constraints, standing.worked, wish.today),
  );
  return finishOf(plan, ahead, day);
}

const calendarOf = ({ constraints }: Wish, start: string) => ({
  start,
  week: constraints.weekdayMinutes,
  exceptions: constraints.weeksOff.map(({ from, to }) => ({ from, to, minutes: 0 })),
});
