import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { CatalogueId, IsoDay } from "@/lib/catalogue/types";
import { invariant } from "@/lib/core/invariant";
import { createCalendar } from "@/lib/planner/calendar";
import { compile } from "@/lib/planner/compile";
import type { Compiled } from "@/lib/planner/compiled";
import { engineVersion } from "@/lib/planner/engine-version";
import { plan } from "@/lib/planner/plan";
import { sumHours } from "@/lib/planner/roadmap/describe-group";
import { listLeftOut } from "@/lib/planner/roadmap/list-left-out";
import { toDropped, toMilestones } from "@/lib/planner/roadmap/to-milestones";
import { toPlannerCatalogue } from "@/lib/planner/roadmap/to-planner-catalogue";
import { heldLevels, toPlannerPerson } from "@/lib/planner/roadmap/to-planner-person";
import { toRequirements } from "@/lib/planner/roadmap/to-requirements";
import type { Constraints, Profile, RoadmapSnapshot } from "@/lib/planner/roadmap/types";
import type { Plan } from "@/lib/planner/types";
import { type Forecast, forecast } from "./forecast";

// A page redraws while somebody moves a slider: search so far that every role without limits is proven, and no farther
// where something must be dropped, since more search there changed no plan that was tried but took seconds.
const searchLimits = { nodeLimit: 200, dropNodes: 10 };

// Compiling depends on the catalogue and the role alone, so it is done once for each.
const compiledRoles = new WeakMap<CatalogueIndex, Map<CatalogueId, Compiled>>();

function compiledFor(index: CatalogueIndex, roleId: CatalogueId): Compiled {
  const byRole = compiledRoles.get(index) ?? new Map<CatalogueId, Compiled>();
  compiledRoles.set(index, byRole);
  const known = byRole.get(roleId) ?? compile(toPlannerCatalogue(index, roleId));
  byRole.set(roleId, known);
  return known;
}

/**
 * Draws a roadmap: plans what the person still lacks for the role under their limits, and writes down every text and
 * figure it shows. What cannot fit is listed in `dropped` with `relax` saying what would make it fit. Same input, same
 * roadmap. Throws InvariantError for a role the catalogue does not have.
 */
export function drawRoadmap(
  index: CatalogueIndex,
  roleId: CatalogueId,
  profile: Profile,
  constraints: Constraints,
): RoadmapSnapshot {
  const role = index.roles.get(roleId);
  invariant(role, `unknown role ${roleId}`);
  const person = toPlannerPerson(index, roleId, profile, constraints);
  const drawn = plan(compiledFor(index, roleId), person, searchLimits);
  const milestones = toMilestones(index, roleId, drawn);
  const ahead = forecast(
    createCalendar(person),
    milestones.map(({ key, hours }) => ({ key, hours, share: 1 })),
  );
  const likely = sumHours(milestones.map(({ hours }) => hours)).likely;
  return {
    format: "waymark.roadmap/1",
    catalogueVersion: index.catalogue.version,
    engineVersion,
    role: { id: role.id, title: role.title, summary: role.summary, experienceMonths: role.experienceMonths },
    profile,
    requirements: toRequirements(index, roleId, heldLevels(index, profile.levels)),
    milestones,
    leftOut: listLeftOut(index, roleId, profile),
    dropped: toDropped(index, drawn),
    totals: {
      hours: { low: Math.min(ahead.hours.low, likely), likely, high: Math.max(ahead.hours.high, likely) },
      costCents: milestones.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0),
      milestonesWithUnknownCost: milestones.filter(({ costCents }) => costCents === null).length,
    },
    finish: finishOf(drawn, ahead, constraints.startOn),
    optimality: {
      isProven: drawn.proof.costOptimal,
      gapPercent:
        drawn.totals.cost > 0 ? Math.max(0, (100 * (drawn.totals.cost - drawn.proof.cost)) / drawn.totals.cost) : 0,
    },
    relax: drawn.relax
      ? {
          finishWithAllOn: drawn.relax.finishWithAll,
          costForAllCents: drawn.relax.moneyForAll * 100,
          hoursForAll: Math.ceil(drawn.relax.minutesForAll / 60),
          weeklyFactor: drawn.relax.weeklyFactor,
        }
      : null,
    hasParallelWork: milestones.some(({ kind }) => kind === "experience"),
  };
}

/** Study may end earlier or later than planned; months on the calendar do not get shorter by working faster. */
function finishOf(drawn: Plan, ahead: Forecast, startOn: IsoDay): RoadmapSnapshot["finish"] {
  if (drawn.items.length === 0) return { plannedOn: startOn, p50On: startOn, p80On: startOn };
  const waits = drawn.items.filter(({ id }) => id.startsWith("experience:")).map(({ finish }) => finish);
  const notBefore = waits.reduce((latest, day) => (day > latest ? day : latest), startOn);
  const atLeast = (day: IsoDay) => (day > notBefore ? day : notBefore);
  return { plannedOn: drawn.finish, p50On: atLeast(ahead.p50On), p80On: atLeast(ahead.p80On) };
}
