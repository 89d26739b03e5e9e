import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId } from "@/lib/catalogue/types";
import type { Compiled } from "@/lib/planner/compiled";
import { replan } from "@/lib/planner/replan";
import { toPlannerPerson } from "@/lib/planner/roadmap/to-planner-person";
import type { Constraints, Profile } from "@/lib/planner/roadmap/types";
import type { Person, Plan, PlanItem, Progress } from "@/lib/planner/types";
import { searchLimits } from "../compile-role";

/** Everything a replan depends on, in one catalogue's ids. */
export type Situation = {
  compiled: Compiled;
  roleId: CatalogueId;
  profile: Profile;
  constraints: Constraints;
  progress: Progress;
  /** Items that must not be planned: what was skipped. */
  avoid: string[];
  /** Whole cents that finished milestones took of the budget. */
  spentCents: number;
  /** Months of experience that finished milestones gave. */
  gainedMonths: number;
  /** Items in the order wished for; empty: in the order as it is, on days settled anew; null: on the days as they are. */
  arranged: readonly string[] | null;
};

/** The person of a situation as the engine reads them: what is left of the budget, and no wish for what was skipped. */
export function readPerson(index: CatalogueIndex, now: Situation): Person {
  const { roleId, profile, constraints, progress, avoid, spentCents, gainedMonths } = now;
  const { budgetCents } = constraints;
  const finished = new Set(progress.done.map(({ id }) => id));
  // A certificate earned on this way does not lapse here: its renewal is another matter than earning it.
  const certifications = profile.certifications.map((exam) =>
    finished.has(`cert:${exam.id}`) ? { ...exam, until: null } : exam,
  );
  const person = toPlannerPerson(
    index,
    roleId,
    { ...profile, certifications, experienceMonths: profile.experienceMonths + gainedMonths },
    { ...constraints, budgetCents: budgetCents === null ? null : Math.max(0, budgetCents - spentCents) },
  );
  const isSkipped = (id: CatalogueId) => avoid.includes(`cert:${id}`);
  const { pins } = person;
  return {
    ...person,
    ...(pins ? { pins: pins.filter((id) => !avoid.includes(id)) } : {}),
    start: progress.today,
    avoidItems: [...(person.avoidItems ?? []), ...avoid],
    prefs: { ...person.prefs, certsWanted: person.prefs.certsWanted.filter((id) => !isSkipped(id)) },
  };
}

/** The engine's plan for a situation, as close to `previous` as it can be. */
export function runSituation(index: CatalogueIndex, now: Situation, previous: Plan): Plan {
  return replan(now.compiled, readPerson(index, now), rearrange(now, previous), now.progress, searchLimits).plan;
}

/**
 * The previous plan in the order wished for, with no days of work to keep. An own step that is new has its place in that
 * order, too; what the order does not name comes last.
 */
function rearrange({ arranged, compiled, progress }: Situation, previous: Plan): Plan {
  if (!arranged) return previous;
  if (arranged.length === 0) return { ...previous, weeks: [] };
  const known = new Map(previous.items.map((item) => [item.id, item]));
  let phase = 0;
  const items = arranged.flatMap((id): PlanItem[] => {
    const item = known.get(id);
    phase = item?.phase ?? phase;
    if (item) return [item];
    return compiled.itemIndex.has(id) ? [blankItem(id, progress.today, phase)] : [];
  });
  const rest = previous.items.filter(({ id }) => !arranged.includes(id));
  return { ...previous, items: [...items, ...rest], weeks: [] };
}

const blankItem = (id: string, day: string, phase: number): PlanItem => ({
  id,
  minutes: 0,
  money: 0,
  start: day,
  finish: day,
  after: [],
  slackDays: 0,
  phase,
  why: { covers: [], for: [], instead: null },
});
