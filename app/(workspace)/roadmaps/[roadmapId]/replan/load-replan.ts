import "server-only";
import { createHash } from "node:crypto";
import { addHeld, toConstraints } from "@/app/(open)/roadmaps/new/draw-plan";
import { checkPlanValues } from "@/app/(open)/roadmaps/new/forms";
import { catalogueIndex } from "@/app/_server/catalogue";
import type { PlanErrors } from "@/app/_ui/new-roadmap/plan-options";
import type { PlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { toTargetsOf } from "@/app/_server/roles";
import { listCustomRoles } from "@/db/custom-roles/list-custom-roles";
import { doneKeys } from "@/db/progress/done-keys";
import { getRoadmap, type SavedRoadmap } from "@/db/roadmaps/get-roadmap";
import { currentClaims } from "@/db/skill-claims/current-claims";
import { heldProofs } from "@/db/skill-claims/held-proofs";
import type { PrivateTx } from "@/db/transaction";
import { followChanges } from "@/lib/catalogue/follow-changes";
import type { CatalogueIndex } from "@/lib/catalogue/index-catalogue";
import type { IsoDay } from "@/lib/catalogue/types";
import { listOwnFacts } from "@/lib/custom-roles/list-own-facts";
import type { Replanned, Standing } from "@/lib/progress/replan/replan-types";
import { replanRoadmap } from "@/lib/progress/replan-roadmap";

/** A roadmap and where its owner stands: all that a replan reads. */
export type ReplanFacts = { saved: SavedRoadmap; standing: Standing; index: CatalogueIndex; isRoleRemoved: boolean };

/** Reads a roadmap of the viewer with everything a replan needs. NotFoundError for any other id. */
export async function readReplanFacts(tx: PrivateTx, roadmapId: string): Promise<ReplanFacts> {
  const saved = await getRoadmap(tx, roadmapId);
  const claims = await currentClaims(tx);
  const proofs = await heldProofs(tx);
  const { index, isRemoved } = toTargetsOf(await listCustomRoles(tx), saved.snapshot);
  return {
    saved,
    index,
    isRoleRemoved: isRemoved,
    standing: {
      milestones: saved.milestones.map(({ key, status, startedOn, spentMinutes, setAside }) => ({
        key,
        status,
        startedOn,
        spentMinutes,
        parts: setAside?.parts ?? null,
      })),
      profile: {
        levels: Object.fromEntries([...claims].map(([skill, { level }]) => [skill, level])),
        ...proofs,
        experienceMonths: 0,
      },
      doneKeys: await doneKeys(tx),
      worked: saved.hourEntries.map(({ workedOn, minutes }) => ({ on: workedOn, minutes })),
    },
  };
}

/** The saved role in today's catalogue, or as one's own; empty when there is none that stands for it. */
export function findRole({ saved, index }: ReplanFacts): string {
  const [roleId = ""] = followChanges(catalogueIndex.catalogue.changes)("role", saved.snapshot.role.id);
  return index.roles.has(roleId) ? roleId : "";
}

export type DrawnReplan = { replanned: Replanned | null; errors: PlanErrors };

/** The roadmap planned anew under the form's limits, or what is wrong with them. */
export function drawReplan(
  { saved, standing, index }: ReplanFacts,
  values: PlanValues,
  keep: (constraints: ReturnType<typeof toConstraints>) => ReturnType<typeof toConstraints>,
  today: IsoDay,
): DrawnReplan {
  const { plan, errors } = checkPlanValues(values, today, index.roles);
  if (!plan) return { replanned: null, errors };
  const profile = addHeld({ ...standing.profile, experienceMonths: 0 }, plan);
  const wish = { roleId: plan.role, constraints: keep(toConstraints(plan)), today };
  const { snapshot, constraints } = saved;
  return { replanned: replanOnce(index, { snapshot, constraints }, { ...standing, profile }, wish), errors };
}

const remembered = new Map<string, Replanned>();
const mostRemembered = 40;

/** A tight plan takes long to prove, and consent draws it again: the latest are remembered by all that goes in. */
function replanOnce(...[index, saved, standing, wish]: Parameters<typeof replanRoadmap>): Replanned {
  const key = createHash("sha256")
    .update(JSON.stringify([listOwnFacts(index), saved, { ...standing, doneKeys: [...standing.doneKeys] }, wish]))
    .digest("hex");
  const replanned = remembered.get(key) ?? replanRoadmap(index, saved, standing, wish);
  remembered.delete(key);
  remembered.set(key, replanned);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return replanned;
}
